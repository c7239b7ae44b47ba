import { hiddenFields } from '../../../support/http';
import { markerOf } from '../needle';
import type { Stage } from '../stage';
import type { Reader, Received } from '../taps';
import type { Request } from '../visitor';

const PAGE = 'GET /rencontre/:token';
const REPLY = 'POST /rencontre/:token/reponse';
const ANSWERS = ['meet', 'try', 'hire', 'later', 'no'];
const PACKED = ['gzip', 'br', 'deflate', 'identity', 'gzip;q=0.5, br'];

/** An employer with a browser: opens what he was sent, answers, comes back, and keeps his cookie. */
export class AsEmployer {
  private cookie = '';
  private readonly reader: Reader;

  constructor(
    private readonly stage: Stage,
    private readonly key: string | null,
  ) {
    this.reader = key === null ? { kind: 'nobody' } : { kind: 'link', key };
  }

  /** What he typed so far: he may read it again. */
  readonly typed: string[] = [];

  /** Opens a page and hands back its text. */
  async open(path: string, headers: Record<string, string> = {}): Promise<string> {
    const answer = await this.ask(PAGE, { verb: 'GET', path, headers: { accept: 'text/html', ...headers } });
    return answer.body.toString('utf8');
  }

  /** Answers on his page as a form does, then reads where it leads. */
  async answer(path: string, fields: Record<string, string>): Promise<void> {
    const hidden = hiddenFields(await this.open(path));
    await this.send(`${path}/reponse`, { ...hidden, ...fields });
    await this.open(path);
  }

  send(path: string, fields: Record<string, string>): Promise<Received> {
    const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
    return this.ask(REPLY, { verb: 'POST', path, headers, body: new URLSearchParams(fields).toString() });
  }

  /** Asks anything; `route` names it in the report. */
  async ask(route: string, request: Request): Promise<Received> {
    const headers = { ...request.headers, ...(this.cookie ? { cookie: this.cookie } : {}) };
    const answer = await this.stage.visitor.ask({ ...request, headers });
    this.cookie =
      /^set-cookie: (__Host-p=[^;\r]+)/im.exec(answer.head.toString('latin1'))?.[1] ?? this.cookie;
    const takenBack = this.key !== null && this.stage.takenBack.has(this.key);
    this.stage.taps.answer(this.reader, route, answer, takenBack);
    return answer;
  }

  /** Every way of opening his page, and every answer, each with words of his own. */
  async everything(path: string, round: number): Promise<void> {
    await this.open(path, { 'accept-encoding': PACKED[round % PACKED.length]! });
    await this.ask('HEAD /rencontre/:token', { verb: 'HEAD', path });
    const words = markerOf(`typed ${round}`, 'EmployerReply.words', path);
    const reachable = markerOf(`typed ${round}`, 'EmployerReply.reachable', path);
    this.typed.push(words, reachable);
    await this.answer(path, { answer: ANSWERS[round % ANSWERS.length]!, words, reachable });
  }
}
