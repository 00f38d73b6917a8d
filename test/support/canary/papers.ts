import { execFileSync } from 'node:child_process';
import { inflateRawSync } from 'node:zlib';
import { programOf } from '../capabilities';

const ENTRY = 0x02014b50;

/** What a reader sees in a paper: a PDF's text where the machine has poppler, the parts of a DOCX; other bytes as they are. */
export function wordsOfPaper(paper: Buffer): string | Buffer {
  if (paper.subarray(0, 5).toString() === '%PDF-') return wordsOfPdf(paper);
  if (paper.subarray(0, 2).toString() === 'PK') return wordsOfDocx(paper);
  return paper;
}

function wordsOfPdf(paper: Buffer): string {
  const program = programOf('poppler');
  const words = program ? execFileSync(program, ['-', '-'], { input: paper }).toString() : '';
  return `${words}\n${paper.toString('latin1')}`;
}

/** Every part of the package, in the order of its directory (APPNOTE.TXT 4.3.12); tags go, so that words stand together. */
function wordsOfDocx(paper: Buffer): string {
  const parts: string[] = [];
  let at = paper.indexOf('PK\u0001\u0002', 0, 'latin1');
  while (at !== -1 && paper.readUInt32LE(at) === ENTRY) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? paper.readUInt32LE(at + offset) : paper.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    parts.push(partAt(paper, paper.readUInt32LE(at + 42), size, paper.readUInt16LE(at + 10) !== 0));
    at += 46 + name + extra + comment;
  }
  return parts.flatMap((part) => [part, part.replace(/<[^>]*>/g, '')]).join('\n');
}

function partAt(paper: Buffer, at: number, size: number, deflated: boolean): string {
  const from = at + 30 + paper.readUInt16LE(at + 26) + paper.readUInt16LE(at + 28);
  const bytes = paper.subarray(from, from + size);
  return (deflated ? inflateRawSync(bytes) : bytes).toString('utf8');
}
