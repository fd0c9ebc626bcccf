import fc from 'fast-check';
import { Partitioners } from 'kafkajs';
import { partitionOf } from './partition';

describe('the partition of a key', () => {
  it('is the one that other clients choose, whatever the key', () => {
    const choose = Partitioners.DefaultPartitioner();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 1, max: 100 }), (key, count) => {
        const partitionMetadata = Array.from({ length: count }, (_, partitionId) => ({
          ...{ partitionErrorCode: 0, partitionId, leader: 0, replicas: [], isr: [] },
        }));
        expect(partitionOf(key, count)).toBe(choose({ topic: 't', partitionMetadata, message: { key, value: '' } }));
      }),
    );
  });

  // From the tests of Apache Kafka's own client.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ])('of "%s" is that of Java', (key, hash) => expect(partitionOf(key, 997)).toBe((hash & 0x7fffffff) % 997));
});
