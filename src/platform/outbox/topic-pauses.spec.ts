import { TopicPauses } from './topic-pauses';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, seconds));

describe('A topic whose server is away', () => {
  it('waits five seconds, then twice longer each time', () => {
    const pauses = new TopicPauses();
    pauses.pause('mail', at(0));
    expect(pauses.isPaused('mail', at(4))).toBe(true);
    expect(pauses.isPaused('mail', at(5))).toBe(false);
    pauses.pause('mail', at(5));
    expect(pauses.isPaused('mail', at(14))).toBe(true);
    expect(pauses.isPaused('mail', at(15))).toBe(false);
  });

  it('waits two minutes at most', () => {
    const pauses = new TopicPauses();
    for (let hour = 0; hour < 12; hour++) pauses.pause('mail', at(hour * 3600));
    expect(pauses.isPaused('mail', at(11 * 3600 + 119))).toBe(true);
    expect(pauses.isPaused('mail', at(11 * 3600 + 120))).toBe(false);
  });

  it('counts several failures of one moment as one', () => {
    const pauses = new TopicPauses();
    for (let message = 0; message < 5; message++) pauses.pause('mail', at(0));
    expect(pauses.isPaused('mail', at(5))).toBe(false);
  });

  it('does not hold the others, and is forgotten once it answered', () => {
    const pauses = new TopicPauses();
    pauses.pause('mail', at(0));
    expect(pauses.isPaused('index', at(1))).toBe(false);
    pauses.answered('mail');
    expect(pauses.isPaused('mail', at(1))).toBe(false);
  });
});
