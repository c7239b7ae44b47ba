import { choiceField, FormState, textField } from './form-state';

const returned = new FormState(
  { name: 'Ramey', slots: ['matin', 'soir'] },
  [{ field: 'pins[1].label', message: 'Trop long.' }],
  null,
);

it('shows what is stored the first time, and what was typed when it comes back', () => {
  expect(textField(FormState.EMPTY, 'name', { label: 'Nom', stored: 'Avant' }).value).toBe('Avant');
  expect(textField(returned, 'name', { label: 'Nom', stored: 'Avant' }).value).toBe('Ramey');
});

it('shows a field that was emptied as empty', () => {
  expect(textField(returned, 'town', { label: 'Lieu', stored: 'Dijon' }).value).toBe('');
  expect(returned.chosen('kind', ['stored'])).toEqual([]);
});

it('never shows a password again', () => {
  const form = new FormState({ password: 'abc' }, [], 'Non.');
  expect(textField(form, 'password', { label: 'Mot de passe', type: 'password' }).value).toBe('');
});

it('says on a list what is wrong inside it, and not on a neighbour with a longer name', () => {
  expect(returned.error('pins')).toBe('Trop long.');
  expect(new FormState({}, [{ field: 'namesake', message: 'x' }], null).error('name')).toBeNull();
});

it('links each correction to its field', () => {
  const field = textField(new FormState({}, [{ field: 'name', message: 'À remplir.' }], null), 'name', {
    label: 'Nom',
    hint: 'Le vôtre.',
  });
  expect(field).toMatchObject({ id: 'champ-name', describedBy: 'champ-name-aide champ-name-erreur' });
  expect(returned.summary()!.errors[0]!.id).toBe('champ-pins-1-label');
});

it('ticks the boxes that were ticked', () => {
  const options = ['matin', 'midi', 'soir'].map((value) => ({ value, label: value }));
  const field = choiceField(returned, 'slots', { label: 'Quand', options, stored: ['midi'] });
  expect(field.options.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['matin', 'soir']);
  expect(field.options[0]!.id).toBe('champ-slots');
});

it('calls a field by its label in the summary, whichever is made first', () => {
  const form = new FormState({}, [{ field: 'name', message: 'Ce champ est à remplir.' }], null);
  const summary = form.summary()!;
  textField(form, 'name', { label: 'Nom' });
  expect(summary.errors[0]).toMatchObject({ label: 'Nom\u00A0:', message: 'Ce champ est à remplir.' });
});

it('shows as many lines as were sent, however long a name somebody makes up', () => {
  const typed = { 'points[3].value': 'x', 'points[99999].value': 'x', 'pointsmen[7].value': 'x' };
  expect(FormState.EMPTY.lines('points', 2)).toBe(2);
  expect(new FormState(typed, [], 'Non.').lines('points', 2)).toBe(4);
});
