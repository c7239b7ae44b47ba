import type { Answer } from '../../support/kept-alive';
import type { Attack } from './attacks';
import { MARKER } from './others';

/** What no answer may hold: traces of the inside. */
const INSIDE =
  /node_modules|\.ts:\d|\bat \w+ \(|SELECT |INSERT |violates|relation "|QueryFailed|TypeError|undefined/;
const ENGLISH =
  /\b(the|is|not|must|should|invalid|error|bad|request|unexpected|failed|cannot|large|found)\b/i;
const LONGEST = 12_000;

/** What is wrong with an answer to a hostile request, in words; nothing when all is well. */
export function faultsOf(attack: Attack, answer: Answer): string[] {
  const said = `${JSON.stringify(answer.headers)}\n${answer.text}`;
  const faults: string[] = [];
  if (answer.status >= 500) faults.push(`a failure (${answer.status})`);
  if (said.includes(MARKER)) faults.push('shows what belongs to others');
  if (answer.status >= 300 && answer.status < 400) faults.push(`sends elsewhere (${answer.status})`);
  if (answer.status < 400) return faults;
  return [...faults, ...faultsOfRefusal(attack, answer, said)];
}

function faultsOfRefusal({ tells }: Attack, answer: Answer, said: string): string[] {
  const faults: string[] = [];
  const isProblem = String(answer.headers['content-type']).startsWith('application/problem+json');
  if (!isProblem) return [`not a problem document (${answer.headers['content-type']}, ${answer.status})`];
  const {
    title,
    detail = '',
    status,
    errors = [],
  } = JSON.parse(answer.text) as Record<string, string> & {
    status: number;
    errors?: { message: string }[];
  };
  const words = [title, detail, ...[...errors].map(({ message }) => message)].join(' ');
  if (!title || ENGLISH.test(words)) faults.push(`not in French: ${words.slice(0, 80)}`);
  if (Number(status) !== answer.status) faults.push('another status inside than outside');
  const echo = tells.find((tell) => said.includes(tell));
  if (echo) faults.push(`repeats ${echo.slice(0, 40)}`);
  if (INSIDE.test(answer.text)) faults.push('shows the inside');
  if (answer.text.length > LONGEST) faults.push(`is ${answer.text.length} long`);
  return faults;
}
