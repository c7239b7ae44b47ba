import { Email, Pattern, Text } from '../../../platform/http/validation';
import { PostForm } from '../door/post.form';

/** A post, and who proposes it. */
export class ProposalForm extends PostForm {
  @Text({ max: 200 }) company: string;
  @Text({ max: 120 }) contact: string;
  @Pattern(/^\+?[\d .()-]{6,20}$/, 'Écrivez un numéro de téléphone, comme 03 80 00 00 00.', { max: 20 })
  phone: string;
  @Email({ optional: true }) email?: string | null;
}
