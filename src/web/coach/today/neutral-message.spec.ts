import { channelsTo, neutralMessage } from './neutral-message';

const REVEALING = /offre|emploi|travail|poste|employeur|accompagn|insertion|foyer|coach/i;

describe('the message that waits in a link', () => {
  it('reveals nothing, whoever reads it', () => {
    for (const alone of [true, false])
      expect(neutralMessage('Moussa', 'Claire', alone)).not.toMatch(REVEALING);
  });

  it('says there is something to see only where she reads alone', () => {
    expect(neutralMessage('Moussa', 'Claire', true)).toBe(
      'Bonjour Moussa, j’ai quelque chose à vous montrer. Claire',
    );
    expect(neutralMessage('Moussa', 'Claire', false)).not.toContain('montrer');
  });

  it('takes a device of which nobody asked for one that others read', () => {
    const [sms] = channelsTo('Moussa', 'Claire', [{ kind: 'phone', value: '06 00 00 01 02' }]);
    expect(decodeURIComponent(sms!.href)).toContain(neutralMessage('Moussa', 'Claire', false));
  });
});

describe('the ways to reach somebody', () => {
  it('are a text and a call on a telephone, and a mail', () => {
    const channels = channelsTo('Moussa', 'Claire', [
      { kind: 'phone', value: '06 00 00 01 02', aloneToRead: true },
      { kind: 'email', value: 'moussa@example.org', aloneToRead: true },
    ]);
    expect(channels.map(({ label }) => label)).toEqual(['SMS', 'Appeler', 'Mail']);
    expect(channels.map(({ href }) => href.replace(/body=.*/, ''))).toEqual([
      'sms:0600000102?',
      'tel:0600000102',
      'mailto:moussa@example.org?subject=Bonjour&',
    ]);
  });

  it('are none where only the front desk passes words on', () => {
    expect(channelsTo('Moussa', 'Claire', [{ kind: 'front_desk', value: 'Accueil de jour' }])).toEqual([]);
  });

  it('cannot be turned into another address by what was typed', () => {
    const [mail] = channelsTo('Moussa', 'Claire', [{ kind: 'email', value: 'a@b.fr?bcc=x@y.fr' }]);
    expect(mail!.href).toContain('mailto:a@b.fr%3Fbcc%3Dx%40y.fr?');
  });
});
