/** The addresses of this area. */
import type { RouteObject } from 'react-router';
import { CataloguePage } from './catalogue/catalogue-page';
import { EventsPage } from './events-page';

export const routes: RouteObject[] = [
  { index: true, element: <EventsPage /> },
  { path: 'catalogue', element: <CataloguePage /> },
];
