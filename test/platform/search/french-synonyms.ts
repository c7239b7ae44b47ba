import { WordSynonyms } from '../../../src/platform/search/word-synonyms';
import { wordFormsOf } from '../../../src/reference/occupations/word-forms';
import { titleRows } from '../../../src/reference/table-rows';

/** The synonyms of the service, read off the titles and the everyday words we ship. */
export function frenchSynonyms(): WordSynonyms {
  const forms = wordFormsOf(titleRows());
  const synonyms = new WordSynonyms();
  synonyms.fillWith(() => forms);
  return synonyms;
}
