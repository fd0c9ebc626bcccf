import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events } from '@kizuna/contracts/shared';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { aggregate, fact } from './aggregate';
import { to } from './envelope';
import { commandHandlersOf } from './handlers';
import { newId } from './ids';
import { CommandPipeline } from './pipeline';
import { SqliteEventStore } from './sqlite/sqlite-event-store';

class Rung {}
const Bell = events('test.bell', { Rung });
class Ring {}
class Silence {}
const bell = aggregate('test.bell', 0)
  .on(Bell, { Rung: (times) => times + 1 })
  .begins({ Ring, Silence }, { Ring: () => [fact(Rung, {})], Silence: () => [] });

describe('the handlers of an aggregate', () => {
  it('bring each command from the bus to the pipeline', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kizuna-handlers-'));
    const store = new SqliteEventStore(join(folder, 'events.db'));
    const pipeline = { provide: CommandPipeline, useValue: new CommandPipeline(store) };
    const module = await Test.createTestingModule({
      imports: [CqrsModule.forRoot()],
      providers: [pipeline, ...commandHandlersOf(bell)],
    }).compile();
    const app = await module.init();
    const envelope = { id: newId(), actor: { id: 'ada', tenant: 'main', permissions: ['*'] } };
    const bus = app.get(CommandBus);
    expect(await bus.execute(to(envelope, new Ring()))).toMatchObject({ id: envelope.id, revision: 0 });
    expect(await bus.execute(to(envelope, new Silence()))).toMatchObject({ revision: 0 });
    expect(await bus.execute(to(envelope, new Ring()))).toMatchObject({ revision: 1 });
    await app.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
