import fc from 'fast-check';

/** The same examples at every run, so that a failure is never chance; `FC_SEED=<number>` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261121) });
