import { HtmlValidate } from 'html-validate';

/**
 * The HTML standard and its accessibility rules, unmuted but for how things are written and for what
 * is meant to be as it is, said beside each rule.
 */
const RULES = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Letter case, and the spaces that templates leave at the end of lines.
    'doctype-style': ['error', { style: 'lowercase' }],
    'no-trailing-whitespace': 'off',
    // A telephone that changes hands is not to keep the digits that open a door.
    'autocomplete-password': 'off',
    // Boxes one may tick several of are sent under one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Void elements are written as HTML has them.
    'void-style': ['error', { style: 'omit' }],
  },
} as const;

const validator = new HtmlValidate(RULES as never);

/** What is wrong with a page as it is sent: the rule, where, and why. */
export async function faultsOfMarkup(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${ruleId} at line ${line}: ${message}`),
  );
}
