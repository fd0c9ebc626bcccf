/** The addresses of this area. */
import type { RouteObject } from 'react-router';
import { OperationsPage } from './operations-page';

export const routes: RouteObject[] = [{ index: true, element: <OperationsPage /> }];
