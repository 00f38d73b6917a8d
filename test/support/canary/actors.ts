import type { CaseDetail, Letter, LetterList } from '@libs/contracts';
import type { Answer } from '../api';
import { postFile } from '../files';
import type { AnsweredOutput } from './answers';
import type { CaseName } from './canaries';
import { inStep } from './canaries';
import type { House } from './house';
import type { SentCase, SentCases } from './submissions';

const ID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Who works on a case, through the api alone; whatever is refused ends the test and says why. */
export class Actors {
  private answers: AnsweredOutput[] = [];

  constructor(
    private readonly house: House,
    private readonly cases: SentCases,
  ) {}

  /** What they were answered since it was last asked. */
  takeAnswers(): AnsweredOutput[] {
    const answers = this.answers;
    this.answers = [];
    return answers;
  }

  /** A step of an officer. */
  async take(username: string, { id }: SentCase, body: Record<string, unknown>): Promise<CaseDetail> {
    return this.post<CaseDetail>(username, `/api/v1/cases/${id}/steps`, body);
  }

  /** A step of the sender, on the tracking page. */
  async say({ trackingCode, secret }: SentCase, body: Record<string, unknown>): Promise<void> {
    const call = { body, headers: { 'x-tracking-secret': secret } };
    const path = `/api/v1/track/${trackingCode}/steps`;
    const answer = this.hear(null, path, await this.house.limited.post(path, call));
    if (answer.status !== 200) throw new Error(`${body.step}: ${answer.text}`);
  }

  async read<T>(username: string, path: string): Promise<T> {
    const answer = this.hear(
      username,
      path,
      await this.house.api.get(path, { headers: await this.house.as(username) }),
    );
    if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
    return answer.json<T>();
  }

  async post<T>(username: string, path: string, body: unknown): Promise<T> {
    const headers = await this.house.as(username);
    const answer = this.hear(username, path, await this.house.api.post(path, { body, headers }));
    if (answer.status >= 300) throw new Error(`${username} ${path} ${JSON.stringify(body)}: ${answer.text}`);
    return answer.status === 204 ? (undefined as T) : answer.json<T>();
  }

  /** A file in the place of JSON. */
  async bring(username: string, path: string, file: Buffer): Promise<void> {
    const headers = { ...(await this.house.as(username)), 'content-type': 'application/octet-stream' };
    const { status, text } = this.hear(username, path, await postFile(this.house.api, path, file, headers));
    if (status !== 201) throw new Error(`${path}: ${text}`);
  }

  /** An officer writes in every letter, wherever one may; the head approves and issues them. */
  async writeLetters(officer: string, head: string, sent: SentCase): Promise<number> {
    const path = `/api/v1/cases/${sent.id}/letters`;
    const { items } = await this.read<LetterList>(head, path);
    const open = items.filter(({ state }) => state === 'draft');
    for (const letter of open) {
      await this.fill(officer, `${path}/${letter.id}`, letter, sent.name);
      await this.take(head, sent, { step: 'approve_letter', letterId: letter.id });
      await this.take(head, sent, { step: 'issue_letter', letterId: letter.id });
    }
    return open.length;
  }

  private async fill(officer: string, path: string, { fields }: Letter, name: CaseName): Promise<void> {
    const words = Object.fromEntries(
      fields.filter((field) => field.open).map((field) => [field.name, inStep(name, 'paper')]),
    );
    const call = { body: { fields: words }, headers: await this.house.as(officer) };
    const answer = this.hear(officer, path, await this.house.api.put(path, call));
    if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
  }

  /** Whoever is nobody of the staff is the sender. */
  private hear<Given extends Pick<Answer, 'status' | 'headers' | 'text'>>(
    who: string | null,
    path: string,
    answer: Given,
  ): Given {
    const about = Object.values(this.cases).find(
      ({ id, trackingCode }) => path.includes(id) || path.includes(trackingCode),
    );
    const route = path.replace(ID, '{id}').replace(about?.trackingCode ?? '', '{trackingCode}');
    this.answers.push({
      who: who ?? `sender of ${about?.name}`,
      where: about ? `${route} of ${about.name}` : route,
      status: answer.status,
      said: `${JSON.stringify(answer.headers)}\n${answer.text}`,
    });
    return answer;
  }
}
