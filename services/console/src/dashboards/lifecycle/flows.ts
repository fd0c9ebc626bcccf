/**
 * How many customers went from which stage to which. A stage only tells how many came and went, but who goes where is
 * bound by the rules: nobody goes back, only those lapse who have bought, and who is won back is at least in retention.
 * So all flows follow from these counts and one more: how many ever came to the last stage.
 */
import type { Row } from '../../api/types';

export const STAGES = ['reach', 'acquisition', 'conversion', 'retention', 'inspiration'] as const;
export type StageRow = Row<'/analytics/stages'>;

export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

const NOTHING = { current: 0, entered: 0, left: 0 };
const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, Math.max(low, high)));

/**
 * @param inspired customers that ever came to inspiration; if absent it is reckoned that they lapse and return as those
 * of retention do, and the flows around retention and inspiration are an estimate
 */
export function flowsOf(rows: readonly StageRow[], inspired?: number): Flow[] {
  const of = (stage: string) => rows.find((row) => row.id === stage) ?? NOTHING;
  const [reach, acquisition, conversion, retention, inspiration] = STAGES.map(of) as [
    StageRow,
    StageRow,
    StageRow,
    StageRow,
    StageRow,
  ];
  const lapsed = of('lapsed');

  const reachToAcquisition = Math.min(reach.left, acquisition.entered);
  const reachToConversion = reach.left - reachToAcquisition;

  const lapsedEarlier = lapsed.entered - inspiration.left;
  const returned = lapsed.entered > 0 ? Math.round((lapsed.left * inspiration.left) / lapsed.entered) : 0;
  const toInspiration = within(
    inspired ?? inspiration.entered - returned,
    0,
    Math.min(inspiration.entered, retention.left),
  );
  const wonBackToInspiration = inspiration.entered - toInspiration;
  const wonBackToRetention = lapsed.left - wonBackToInspiration;
  const toRetention = within(retention.entered - wonBackToRetention, 0, conversion.left);
  const retentionLapsed = within(retention.left - toInspiration, 0, lapsedEarlier);

  return [
    { from: 'new', to: 'acquisition', value: acquisition.entered - reachToAcquisition },
    { from: 'new', to: 'conversion', value: conversion.entered - acquisition.left - reachToConversion },
    { from: 'reach', to: 'acquisition', value: reachToAcquisition },
    { from: 'reach', to: 'conversion', value: reachToConversion },
    { from: 'acquisition', to: 'conversion', value: acquisition.left },
    { from: 'conversion', to: 'retention', value: toRetention },
    { from: 'conversion', to: 'lapsed', value: conversion.left - toRetention },
    { from: 'retention', to: 'inspiration', value: toInspiration },
    { from: 'retention', to: 'lapsed', value: retentionLapsed },
    { from: 'inspiration', to: 'lapsed', value: inspiration.left },
    { from: 'lapsed', to: 'wonBack', value: lapsed.left },
  ].filter(({ value }) => value > 0);
}
