import type { NewOpening } from '../../../matching';
import { newOpeningsSection } from './new-openings-section';
import { MOST_ROWS } from './today-sections';

const newOpening = (number: number, names = ['Awa']): NewOpening => ({
  id: `o${number}`,
  title: `Plonge ${number}`,
  employer: 'Noirot',
  at: new Date('2026-11-23T08:00:00Z'),
  names,
});
const section = (newOpenings: readonly NewOpening[]) => newOpeningsSection({ newOpenings });

describe('new offers on the page of today', () => {
  it('tells a new offer, whom it might please by name, and where to put it off; a handful of them', () => {
    const first = section([newOpening(1, ['Awa', 'Bruno', 'Elena', 'Luc', 'Zoé'])]);
    expect(first.rows[0]).toMatchObject({
      who: 'Offre nouvelle\u00A0: Plonge 1',
      lines: ['Noirot', 'Pourrait plaire à Awa, Bruno, Elena et 2\u00A0autres. À proposer\u00A0?'],
      action: { href: '/offres/o1', label: 'Voir à qui la proposer', main: true },
      later: '/offres/a-proposer/o1/plus-tard',
    });
    const many = Array.from({ length: MOST_ROWS + 3 }, (_, index) => newOpening(index));
    expect(section(many)).toMatchObject({
      others: 'Et 3\u00A0autres offres nouvelles',
      othersHref: '/offres/a-proposer',
    });
    expect(section(many).rows).toHaveLength(MOST_ROWS);
  });
});
