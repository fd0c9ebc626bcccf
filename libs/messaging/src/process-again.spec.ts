/** What a process does with an input that it had before, because a crash came between or the stream delivered it twice. */
import { envelopeOf, newId } from '@kizuna/event-sourcing';
import { days } from './clock';
import { eventually } from './eventually';
import { aHouse, type House } from './process.fixture';

describe('an input that comes again to a process', () => {
  const current = aHouse();
  let house: House;
  beforeEach(() => void (house = current()));

  it('repairs a crash between the record and its commands and timers: the input comes again and is recorded once', async () => {
    await house.crash();
    const noted = house.dispatch;
    house.dispatch = () => new Promise(() => {});
    await house.start();
    const id = newId();
    await house.happens(id, 'Sent');
    await eventually(async () => expect(await house.history(id)).toHaveLength(1));
    await house.crash();
    house.dispatch = noted;
    await house.start();
    await house.settled();
    expect(await house.history(id)).toHaveLength(1);
    expect(house.commands()).toEqual(['Remind']);
    await house.clock.advance(days(14));
    await house.settled();
    expect(house.commands()).toEqual(['Remind', 'Expire']);
  });

  it('sends the same command ids when an input is delivered again', async () => {
    await house.crash();
    const noted = house.dispatch;
    house.dispatch = async (command) => {
      await noted(command);
      await new Promise(() => {});
    };
    await house.start();
    await house.happens(newId(), 'Sent');
    await eventually(() => expect(house.sent).toHaveLength(1));
    await house.crash();
    house.dispatch = noted;
    await house.start();
    await house.settled();
    expect(house.sent).toHaveLength(2);
    expect(house.sent[1]).toEqual(house.sent[0]);
  });

  it('answers an input that comes again from the state in which it came first', async () => {
    await house.crash();
    const [slow, id] = [newId(), newId()];
    const noted = house.dispatch;
    house.dispatch = (command) => (envelopeOf(command).id === slow ? new Promise(() => {}) : noted(command));
    await house.start();
    await house.happens(slow, 'Sent'); // keeps the cursor where it is
    await house.happens(id, 'Extended', { until: '2030-02-01T00:00:00.000Z' });
    await house.happens(id, 'Extended', { until: '2030-03-01T00:00:00.000Z' });
    await eventually(async () => expect(await house.history(id)).toHaveLength(2));
    expect(house.commands()).toEqual(['Remind']);
    await house.crash();
    house.dispatch = noted;
    await house.start();
    await house.settled();
    const [first, again] = house.sent.filter((command) => command.id === id);
    expect(again).toEqual(first);
    expect(house.sent).toHaveLength(3);
    await house.clock.advance(days(365));
    await house.settled();
    expect(house.sent.filter(({ command }) => command === 'Expire')).toMatchObject([
      { id: slow },
      { id, effectiveAt: '2030-03-01T00:00:00.000Z' },
    ]);
  });

  it('sets no timer again that a later input has ended, when the one that set it comes again', async () => {
    await house.crash();
    const slow = newId();
    const noted = house.dispatch;
    house.dispatch = (command) => (envelopeOf(command).id === slow ? new Promise(() => {}) : noted(command));
    await house.start();
    const id = newId();
    await house.happens(slow, 'Sent'); // keeps the cursor where it is
    await house.happens(id, 'Extended', { until: '2030-02-01T00:00:00.000Z' });
    await house.happens(id, 'Accepted');
    await house.happens(id, 'Accepted'); // is heard when the timer is gone
    await eventually(async () => expect(await house.history(id)).toHaveLength(3));
    await house.crash();
    await house.clock.advance(days(60));
    house.dispatch = noted;
    await house.start();
    await house.settled();
    expect(await house.history(id)).toHaveLength(3);
  });
});
