import type { SIGNATURE_MEANS } from '@libs/rules';

/** What an unsigned khiếu nại or tố cáo still lacks, said to whoever sent it. */
export const signature = {
  title: 'This letter still lacks your signature',
  why: 'A complaint or denunciation can be accepted only when it is signed or fingerprinted. Your letter has been received and passed on; only its acceptance waits for the signature.',
  by: (date: string) => `Please sign by the end of ${date}, in one of these ways:`,
  where: (unit: string | null) =>
    unit
      ? `Where: the reception desk, ${unit}.`
      : 'Where: the reception desk of the office that holds your letter. The tracking page names it.',
  kept: (date: string) =>
    `The day you sent it online, ${date}, is kept as evidence for the time limit to file: signing later does not lose it.`,
  basis: 'Basis',
};

export const signatureMeans: Record<(typeof SIGNATURE_MEANS)[number], { name: string; how: string }> = {
  signed_paper: {
    name: 'A signed letter on paper',
    how: 'Write or print the letter, sign or fingerprint it, note the tracking code, and post it or bring it.',
  },
  signed_scan: {
    name: 'A picture of the signed letter',
    how: 'Take a clear picture of the signed letter with the tracking code on it, and send it or bring a print.',
  },
  digital_signature: {
    name: 'A digital signature',
    how: 'Sign the letter digitally and send the file with the tracking code.',
  },
  visit_record: {
    name: 'In person',
    how: 'Come with your identity paper and the tracking code; an officer writes down what you say, for you to sign.',
  },
};
