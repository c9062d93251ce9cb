import { drawCodes } from './draw-codes.ts';

/* A build that was not told where its pages will stand draws codes that lead nowhere. */
drawCodes();
