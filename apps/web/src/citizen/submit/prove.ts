import type { Challenge, ProofOfWork } from '@libs/contracts';

/**
 * Solves a puzzle of the service in a thread of its own, so that the page goes on answering; takes seconds at most.
 * @returns what goes in the header `X-Proof-Of-Work`
 */
export async function prove(challenge: Challenge): Promise<string> {
  const worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });
  try {
    const proof: ProofOfWork = { challenge, solution: await solutionOf(worker, challenge) };
    return btoa(JSON.stringify(proof));
  } finally {
    worker.terminate();
  }
}

function solutionOf(worker: Worker, challenge: Challenge): Promise<ProofOfWork['solution']> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ProofOfWork['solution'] | null>) => {
      if (data) resolve(data);
      else reject(new Error('no solution in time'));
    };
    worker.onerror = () => reject(new Error('the puzzle cannot be solved here'));
    worker.postMessage(challenge);
  });
}
