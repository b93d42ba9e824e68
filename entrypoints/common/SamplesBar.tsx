import { Button } from '../../components/common/Button';
import '../../components/common/Notice.css';
import { removeSamples } from '../../utils/storage/samples';
import type { Acts } from './use-acts';
import { storage } from './use-storage';

/** The samples are always in sight while they are there, with the way to be rid of them. */
export function SamplesBar({ acts }: { readonly acts: Acts }) {
  return (
    <aside className="strip" aria-label="Samples">
      <span>These are samples, not yours.</span>
      <Button look="link" onClick={() => void acts.act('Samples removed.', () => removeSamples(storage.database))}>
        Remove samples
      </Button>
    </aside>
  );
}
