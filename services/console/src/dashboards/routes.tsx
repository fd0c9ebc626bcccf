/** The addresses of this area. */
import type { ReactElement } from 'react';
import type { RouteObject } from 'react-router';
import { Empty } from '../parts/states';
import { Campaigns } from './campaigns/campaigns';
import { Cases } from './cases/cases';
import { Cohorts } from './cohorts/cohorts';
import { allowed, Frame, type Tab } from './frame';
import { Lifecycle } from './lifecycle/lifecycle';
import { Pipeline } from './pipeline/pipeline';
import { Revenue } from './revenue/revenue';
import { Rfm } from './rfm/rfm';

const SHOWN: Readonly<Record<Tab, ReactElement>> = {
  lifecycle: <Lifecycle />,
  cohorts: <Cohorts />,
  rfm: <Rfm />,
  revenue: <Revenue />,
  pipeline: <Pipeline />,
  cases: <Cases />,
  campaigns: <Campaigns />,
};

/** The first that one may see. Not by sending on: that could come after one has gone elsewhere. */
function First() {
  const [first] = allowed();
  return first ? SHOWN[first.name] : <Empty />;
}

export const routes: RouteObject[] = [
  {
    element: <Frame />,
    children: [
      { index: true, element: <First /> },
      ...Object.entries(SHOWN).map(([path, element]) => ({ path, element })),
    ],
  },
];
