/**
 * What a page of the storage tests and measurements runs: the storage as it ships, within reach of the test that drives the page.
 * Bundled on the fly, never part of the extension.
 */
import { Dexie } from 'dexie';
import * as backup from '../../utils/storage/backup';
import * as backupProblem from '../../utils/storage/backup-problem';
import * as database from '../../utils/storage/database';
import * as erase from '../../utils/storage/erase';
import * as imports from '../../utils/storage/imports';
import * as live from '../../utils/storage/live';
import * as merge from '../../utils/storage/merge';
import * as migrations from '../../utils/storage/migrations';
import * as postings from '../../utils/storage/postings';
import * as readBackup from '../../utils/storage/read-backup';
import * as rescue from '../../utils/storage/rescue';
import * as restore from '../../utils/storage/restore';
import * as safetyCopies from '../../utils/storage/safety-copies';
import * as storageState from '../../utils/storage/storage-state';
import * as stories from '../../utils/storage/stories';
import * as tables from '../../utils/storage/tables';
import * as usage from '../../utils/storage/usage';
import * as writing from '../../utils/storage/writing';
import { tryByteFaults } from './byte-faults';
import { dieAtStep, stepsSoFar } from './die-at-step';
import { madeRows } from './made-rows';
import { measure } from './measure';
import { OPERATIONS } from './operations';
import { contents, opened, startWith } from './prepared';

const everything = {
  ...backup,
  ...backupProblem,
  ...database,
  ...erase,
  ...imports,
  ...live,
  ...merge,
  ...migrations,
  ...postings,
  ...readBackup,
  ...rescue,
  ...restore,
  ...safetyCopies,
  ...storageState,
  ...stories,
  ...tables,
  ...usage,
  ...writing,
  Dexie,
  madeRows,
  measure,
  OPERATIONS,
  tryByteFaults,
  dieAtStep,
  stepsSoFar,
  contents,
  opened,
  startWith,
};

declare global {
  var plumbline: typeof everything;
}

globalThis.plumbline = everything;
