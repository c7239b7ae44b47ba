import { type FormState, textField } from '../../../platform/http/form-state';
import { moreFields, questions } from '../door/door-page.presenter';

/** /proposer-un-poste */
export function proposalPage(form: FormState, works: readonly string[]) {
  const optional = true;
  return {
    summary: form.summary(),
    questions: questions(form, undefined, works),
    more: moreFields(form),
    who: {
      company: textField(form, 'company', { label: 'Votre entreprise' }),
      contact: textField(form, 'contact', { label: 'Votre nom', autocomplete: 'name' }),
      phone: textField(form, 'phone', {
        label: 'Votre téléphone',
        type: 'tel',
        inputmode: 'tel',
        autocomplete: 'tel',
      }),
      email: textField(form, 'email', {
        label: 'Votre adresse e-mail',
        type: 'email',
        inputmode: 'email',
        autocomplete: 'email',
        optional,
      }),
    },
  };
}
