import type { Stage } from '../stage';
import type { Received } from '../taps';
import type { Links } from './mails';

/** A page that was taken back, and one that never was, are the same answer: every difference, in words. */
export async function differencesOfNothing(stage: Stage, links: Links): Promise<string[]> {
  const never = Buffer.alloc(32, 7).toString('base64url');
  const gone = stage.world.introduced.filter(
    ({ plan, introductionId }) =>
      plan.then && plan.then !== 'a topic taken back' && links.has(introductionId),
  );
  const faults: string[] = [];
  for (const { introductionId } of gone) {
    const path = links.get(introductionId)!;
    for (const verb of ['GET', 'HEAD', 'POST']) {
      const ask = (address: string) =>
        stage.visitor.ask({
          verb,
          path: verb === 'POST' ? `${address}/reponse` : address,
          headers: { accept: 'text/html' },
        });
      const [here, nowhere] = [
        plain(await ask(path), path),
        plain(await ask(`/rencontre/${never}`), `/rencontre/${never}`),
      ];
      if (here !== nowhere) faults.push(`${verb} of a page taken back is told from one that never was`);
    }
  }
  return [...new Set(faults)];
}

function plain({ head, body }: Received, path: string): string {
  const said = head.toString('latin1').replace(/^(date|set-cookie|x-request-id): .*$/gim, '$1');
  return `${said}${body.toString('utf8')}`.replaceAll(path, 'PATH').replace(/value="[\w-]{20,}"/g, 'TOKEN');
}
