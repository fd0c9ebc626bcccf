/** The addresses of this area. */
import type { RouteObject } from 'react-router';
import { Campaigns } from './campaigns/campaigns';
import { Cases } from './cases/cases';
import { Cohorts } from './cohorts/cohorts';
import { First, Frame } from './frame';
import { Lifecycle } from './lifecycle/lifecycle';
import { Pipeline } from './pipeline/pipeline';
import { Revenue } from './revenue/revenue';
import { Rfm } from './rfm/rfm';

export const routes: RouteObject[] = [
  {
    element: <Frame />,
    children: [
      { index: true, element: <First /> },
      { path: 'lifecycle', element: <Lifecycle /> },
      { path: 'cohorts', element: <Cohorts /> },
      { path: 'rfm', element: <Rfm /> },
      { path: 'revenue', element: <Revenue /> },
      { path: 'pipeline', element: <Pipeline /> },
      { path: 'cases', element: <Cases /> },
      { path: 'campaigns', element: <Campaigns /> },
    ],
  },
];
