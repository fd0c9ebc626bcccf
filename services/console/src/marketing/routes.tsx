/** The addresses of this area. */
import { Navigate, type RouteObject } from 'react-router';
import { CampaignPage } from './campaigns/campaign-page';
import { CampaignsPage } from './campaigns/campaigns-page';
import { CodePage } from './codes/code-page';
import { CodesPage } from './codes/codes-page';
import { NewSegmentPage } from './segments/new-segment-page';
import { SegmentPage } from './segments/segment-page';
import { SegmentsPage } from './segments/segments-page';

export const routes: RouteObject[] = [
  { index: true, element: <Navigate to="/app/marketing/segments" replace /> },
  { path: 'segments', element: <SegmentsPage /> },
  { path: 'segments/new', element: <NewSegmentPage /> },
  { path: 'segments/:id', element: <SegmentPage /> },
  { path: 'campaigns', element: <CampaignsPage /> },
  { path: 'campaigns/:id', element: <CampaignPage /> },
  { path: 'codes', element: <CodesPage /> },
  { path: 'codes/:id', element: <CodePage /> },
];
