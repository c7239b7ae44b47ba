import { type Paper, textsOf } from '../../platform/papers/paper';
import { revealingWordsIn } from '../../reference';

/** Words of a paper that may tell more than she wants, as she wrote them, each once: a reason to ask, never to refuse. */
export function tellingWordsIn(paper: Paper): string[] {
  const found = textsOf(paper).flatMap((text) => revealingWordsIn(text).map((word) => word.found));
  return [...new Set(found)];
}
