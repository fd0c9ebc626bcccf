/** The addresses of this area. */
import { Navigate, type RouteObject } from 'react-router';
import { AgentsPage } from './agents/agents-page';
import { DeskPage } from './desk-page';
import { ArticlePage } from './knowledge/article-page';
import { KnowledgePage } from './knowledge/knowledge-page';
import { RevisePage, WritePage } from './knowledge/write-page';

export const routes: RouteObject[] = [
  { index: true, element: <Navigate to="cases" replace /> },
  { path: 'cases/:id?', element: <DeskPage /> },
  { path: 'agents', element: <AgentsPage /> },
  { path: 'knowledge', element: <KnowledgePage /> },
  { path: 'knowledge/new', element: <WritePage /> },
  { path: 'knowledge/:id', element: <ArticlePage /> },
  { path: 'knowledge/:id/edit', element: <RevisePage /> },
];
