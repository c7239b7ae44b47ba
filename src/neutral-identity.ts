import type { Config } from './platform/config/config';
import { ConfigError } from './platform/config/config-error';
import { revealingWordsInIdentity } from './reference';

/**
 * Everything an employer sees of us before he reads a word: our name, who writes, where a link leads. One telling word
 * there would speak for every person at once, so the service does not start (discretion.md, "Neutral identity").
 * @throws ConfigError naming the variable and the word
 */
export function refuseTellingIdentity({ brandName, mailFrom, baseUrl }: Config): void {
  const ours = { BRAND_NAME: brandName, MAIL_FROM: mailFrom, BASE_URL: new URL(baseUrl).hostname };
  for (const [name, value] of Object.entries(ours)) {
    const [told] = revealingWordsInIdentity(value);
    if (!told) continue;
    throw new ConfigError(
      `${name} contains "${told.found}", from which employers would learn whom we accompany: ` +
        'choose one that tells nothing, without a programme, a structure, a shelter or a situation in it.',
    );
  }
}
