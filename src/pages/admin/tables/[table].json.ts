import type { APIRoute } from 'astro';
import { anyTable, tableNames } from '../../../content/data/any-table.ts';
import { sent } from '../../../content/data/sent-table.ts';

/** One for each table that a chart without code may name. */
export const getStaticPaths = () => tableNames().map((table) => ({ params: { table } }));

/** A table, for the editor's page. */
export const GET: APIRoute = ({ params }) => Response.json(sent(anyTable(params.table!)!));
