/** The rules of a contact: what we may and what we do are decided in one place, so no touch overtakes a withdrawal. */
import { OmitType, PickType } from '@nestjs/mapped-types';
import { IsDateString, Length } from 'class-validator';
import { Optional } from '@kizuna/contracts/shared';
import { Contact } from '@kizuna/contracts/marketing';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { cents, money } from '../money';
import { consents, sameUse, without, type Leave } from './consent';
import { campaignBehind, withheldBecause, type Touch as Touching, type Touches } from './touch';

export class GrantConsent extends Contact.ConsentGranted {}
export class WithdrawConsent extends Contact.ConsentWithdrawn {}
export class WithdrawAddress extends Contact.AddressWithdrawn {}
export class RestoreAddress extends Contact.AddressRestored {}
export class Pause extends Contact.Paused {}
export class Resume extends Contact.Resumed {}
export class EnterSegment extends Contact.EnteredSegment {}
export class LeaveSegment extends Contact.LeftSegment {}
export class Touch extends PickType(Contact.Touched, ['campaignId', 'channel', 'purpose']) {}
export class RecordResponse extends PickType(Contact.Responded, ['campaignId', 'response']) {}
export class RecordBounce extends PickType(Contact.Bounced, ['campaignId', 'hard']) {}
export class Attribute extends PickType(Contact.Converted, ['orderId', 'amount']) {
  /** Absent: when this takes effect, which may be later if the contact has changed since. */
  @Optional() @IsDateString() @Length(24, 24) boughtAt?: string;
}
export class UndoConversion extends OmitType(Contact.ConversionUndone, ['campaignId', 'wholly']) {}

interface Conversion {
  readonly campaignId: string;
  /** What is left of it. */
  readonly amount: number;
  readonly undoneBy: readonly string[];
  readonly undone: boolean;
}

interface State extends Leave {
  readonly segments: readonly string[];
  readonly touches: Touches;
  /** By the order's id; only of orders that came of a campaign. */
  readonly conversions: Readonly<Record<string, Conversion>>;
}

const NOBODY_KNOWN: State = { consents: [], withdrawn: [], paused: [], segments: [], touches: {}, conversions: {} };

function touchBy(c: State, campaignId: string): Touching {
  const touch = c.touches[campaignId];
  return touch && touch !== 'withheld' ? touch : refuse('the campaign has not touched this customer');
}

const noted = (c: State, campaignId: string, news: Partial<Touching>): State => ({
  ...c,
  touches: { ...c.touches, [campaignId]: { ...touchBy(c, campaignId), ...news } },
});

export const contact = aggregate('marketing.contact', NOBODY_KNOWN)
  .on(Contact, {
    ConsentGranted: (c, { channel, purpose }) => ({ ...c, consents: [...c.consents, { channel, purpose }] }),
    ConsentWithdrawn: (c, use) => ({ ...c, consents: c.consents.filter((other) => !sameUse(use)(other)) }),
    AddressWithdrawn: (c, { channel }) => ({ ...c, withdrawn: [...c.withdrawn, channel] }),
    AddressRestored: (c, { channel }) => ({ ...c, withdrawn: without(c.withdrawn, channel) }),
    Paused: (c, { becauseOf }) => ({ ...c, paused: [...c.paused, becauseOf] }),
    Resumed: (c, { becauseOf }) => ({ ...c, paused: without(c.paused, becauseOf) }),
    EnteredSegment: (c, { segmentId }) => ({ ...c, segments: [...c.segments, segmentId] }),
    LeftSegment: (c, { segmentId }) => ({ ...c, segments: without(c.segments, segmentId) }),
    Touched: (c, { campaignId, channel, purpose, touchedAt }) => ({
      ...c,
      touches: { ...c.touches, [campaignId]: { channel, purpose, touchedAt, responses: [] } },
    }),
    TouchWithheld: (c, { campaignId }) => ({ ...c, touches: { ...c.touches, [campaignId]: 'withheld' } }),
    Responded: (c, { campaignId, response }) =>
      noted(c, campaignId, { responses: [...touchBy(c, campaignId).responses, response] }),
    Bounced: (c, { campaignId, hard }) => noted(c, campaignId, { bounced: hard ? 'hard' : 'soft' }),
    Converted: (c, { campaignId, orderId, amount }) => ({
      ...c,
      conversions: { ...c.conversions, [orderId]: { campaignId, amount, undoneBy: [], undone: false } },
    }),
    ConversionUndone: (c, { campaignId, orderId, amount, causeEventId, wholly }) => {
      const { amount: before, undoneBy } = c.conversions[orderId]!;
      const left = { campaignId, amount: cents(before - amount), undoneBy: [...undoneBy, causeEventId] };
      return { ...c, conversions: { ...c.conversions, [orderId]: { ...left, undone: wholly } } };
    },
  })
  .begins(
    { GrantConsent, WithdrawConsent, WithdrawAddress, RestoreAddress, Pause, Resume },
    {
      GrantConsent: (c, command) => (consents(c, command) ? [] : [fact(Contact.ConsentGranted, command)]),
      WithdrawConsent: (c, command) => (consents(c, command) ? [fact(Contact.ConsentWithdrawn, command)] : []),
      WithdrawAddress: (c, command) =>
        c.withdrawn.includes(command.channel) ? [] : [fact(Contact.AddressWithdrawn, command)],
      RestoreAddress: (c, command) =>
        c.withdrawn.includes(command.channel) ? [fact(Contact.AddressRestored, command)] : [],
      Pause: (c, command) => (c.paused.includes(command.becauseOf) ? [] : [fact(Contact.Paused, command)]),
      Resume: (c, command) => (c.paused.includes(command.becauseOf) ? [fact(Contact.Resumed, command)] : []),
    },
  )
  .begins(
    { EnterSegment, LeaveSegment, Touch, RecordResponse, RecordBounce, Attribute, UndoConversion },
    {
      EnterSegment: (c, command) =>
        c.segments.includes(command.segmentId) ? [] : [fact(Contact.EnteredSegment, command)],
      LeaveSegment: (c, command) =>
        c.segments.includes(command.segmentId) ? [fact(Contact.LeftSegment, command)] : [],

      Touch: (c, command, { at }) => {
        if (c.touches[command.campaignId]) return [];
        const because = withheldBecause(c, command, at);
        return because
          ? [fact(Contact.TouchWithheld, { ...command, because })]
          : [fact(Contact.Touched, { ...command, touchedAt: at })];
      },

      RecordResponse: (c, { campaignId, response }) => {
        const { channel, purpose, responses } = touchBy(c, campaignId);
        return responses.includes(response)
          ? []
          : [fact(Contact.Responded, { campaignId, channel, purpose, response })];
      },

      RecordBounce: (c, { campaignId, hard }) => {
        const { channel, purpose, bounced } = touchBy(c, campaignId);
        if (bounced === 'hard' || (bounced && !hard)) return [];
        return [fact(Contact.Bounced, { campaignId, channel, purpose, hard })];
      },

      Attribute: (c, { orderId, amount, boughtAt }, { at }) => {
        const campaignId = c.conversions[orderId] ? undefined : campaignBehind(c.touches, boughtAt ?? at);
        return campaignId ? [fact(Contact.Converted, { campaignId, orderId, amount: money(amount) })] : [];
      },

      UndoConversion: (c, command) => {
        const conversion = c.conversions[command.orderId];
        if (!conversion || conversion.undone || conversion.undoneBy.includes(command.causeEventId)) return [];
        const amount = Math.min(money(command.amount), conversion.amount);
        const wholly = amount === conversion.amount;
        return [fact(Contact.ConversionUndone, { ...command, campaignId: conversion.campaignId, amount, wholly })];
      },
    },
  )
  .concerns((_, id) => id);
