import { Body, Controller, Get, Post, Render } from '@nestjs/common';
import { TheViewer, type Viewer } from '../../../identity';
import { AddContact, EmployerNotFound, EmployersQuery, RetireContact } from '../../../network';
import { For } from '../../../platform/http/access';
import { type FormState, textField } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { ContactForm } from './contact.form';

/** People at an employer: whom one writes to. */
@For('coach', 'lead')
@Controller('employeurs/:id/interlocuteurs')
export class ContactsController {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly adding: AddContact,
    private readonly retiring: RetireContact,
  ) {}

  @Get('nouveau')
  @Render('coach/employers/new-contact')
  async newPage(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const row = await this.employers.one(viewer, id);
    if (!row) throw new EmployerNotFound();
    return newContactPage(form, id, row.brandName ?? row.name);
  }

  @Post('nouveau')
  @FormPage('/employeurs/:id/interlocuteurs/nouveau')
  async add(@TheViewer() viewer: Viewer, @PathId() id: string, @Body() form: ContactForm): Promise<SeeOther> {
    const { name, role, email, phone } = form;
    const details = { name, role: role ?? undefined, email: email ?? undefined, phone: phone ?? undefined };
    await this.adding.execute(viewer, id, details);
    return seeOther(`/employeurs/${id}#interlocuteurs`, 'Interlocuteur ajouté.');
  }

  @Post(':contactId/retrait')
  async retire(
    @TheViewer() viewer: Viewer,
    @PathId() id: string,
    @PathId('contactId') contactId: string,
  ): Promise<SeeOther> {
    await this.retiring.execute(viewer, id, contactId);
    return seeOther(`/employeurs/${id}#interlocuteurs`, 'C’est noté\u00A0: plus rien ne lui est envoyé.');
  }
}

function newContactPage(form: FormState, id: string, employer: string) {
  const optional = true;
  return {
    id,
    employer,
    summary: form.summary(),
    name: textField(form, 'name', { label: 'Nom', hint: 'Comme Mme Renard.' }),
    role: textField(form, 'role', { label: 'Ce que cette personne y fait', optional }),
    email: textField(form, 'email', { label: 'Adresse e-mail', type: 'email', inputmode: 'email', optional }),
    phone: textField(form, 'phone', { label: 'Téléphone', type: 'tel', inputmode: 'tel', optional }),
  };
}
