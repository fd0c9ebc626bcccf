/** The rules of a price list: it is published with the time in which it holds; its prices change until it is withdrawn. */
import { PickType } from '@nestjs/mapped-types';
import { PriceList } from '@kizuna/contracts/sales';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { money } from '../money';

export class Publish extends PriceList.Published {}
export class SetPrice extends PickType(PriceList.PriceSet, ['productId', 'price']) {}
export class RemovePrice extends PickType(PriceList.PriceRemoved, ['productId']) {}
export class Withdraw extends PriceList.Withdrawn {}

/** A list and no object: a copy of a thousand entries costs next to nothing, a copy of a thousand fields a lot. */
type Prices = readonly { readonly productId: string; readonly price: number }[];
type State =
  | { status: 'none' }
  | { status: 'published'; prices: Prices }
  | { status: 'withdrawn'; prices: Prices; reason: string };

/** Enough for a catalogue, and a bound on what one list costs. */
const MOST = 5000;

const begun = (l: State) => (l.status === 'none' ? refuse('the price list is not published') : l);
const published = (l: State) => (l.status === 'published' ? l.prices : refuse('the price list is withdrawn'));

const priceOf = (prices: Prices, productId: string) => prices.find((other) => other.productId === productId)?.price;
const without = (prices: Prices, productId: string) => prices.filter((other) => other.productId !== productId);

export const priceList = aggregate('sales.priceList', { status: 'none' } as State)
  .on(PriceList, {
    Published: () => ({ status: 'published', prices: [] }),
    PriceSet: (l, { productId, price }) => ({
      ...begun(l),
      prices: [...without(begun(l).prices, productId), { productId, price }],
    }),
    PriceRemoved: (l, { productId }) => ({ ...begun(l), prices: without(begun(l).prices, productId) }),
    Withdrawn: (l, { reason }) => ({ status: 'withdrawn', prices: begun(l).prices, reason }),
  })
  .begins(
    { Publish },
    {
      Publish: (l, command) => {
        if (l.status !== 'none') refuse('the price list is already published');
        if (command.validUntil !== undefined && command.validUntil < command.validFrom) {
          refuse('a price list does not end before it begins');
        }
        return [fact(PriceList.Published, command)];
      },
    },
  )
  .commands(
    { SetPrice, RemovePrice, Withdraw },
    {
      SetPrice: (l, { productId, price }) => {
        const prices = published(l);
        const from = priceOf(prices, productId);
        if (from === price) return [];
        if (from === undefined && prices.length >= MOST) refuse(`a price list has at most ${MOST} prices`);
        return [fact(PriceList.PriceSet, { productId, price: money(price), from })];
      },

      RemovePrice: (l, { productId }) => {
        const from = priceOf(published(l), productId);
        return from === undefined ? [] : [fact(PriceList.PriceRemoved, { productId, from })];
      },

      Withdraw: (l, { reason }) => {
        if (l.status === 'withdrawn' && l.reason === reason) return [];
        published(l);
        return [fact(PriceList.Withdrawn, { reason })];
      },
    },
  )
  .withSnapshots(200, 1);
