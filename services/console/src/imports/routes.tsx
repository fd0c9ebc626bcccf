/** The addresses of this area. */
import type { RouteObject } from 'react-router';
import { ImportPage } from './import-page';
import { ImportsPage } from './imports-page';

export const routes: RouteObject[] = [
  { index: true, element: <ImportsPage /> },
  { path: ':id', element: <ImportPage /> },
];
