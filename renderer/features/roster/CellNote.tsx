/** The line under the grid: what is wrong with the active cell and what can be done, or how the grid is used. Read out as the cell's description. */
import { useTranslation } from 'react-i18next';
import { isBlocking, type RosterFault } from '../../../shared/roster/faults.ts';
import { Button } from '../../ui/Button.tsx';
import type { FaultAct } from './useFaultActs.ts';

type CellNoteProps = {
  readonly id: string;
  readonly place: string;
  readonly faults: readonly RosterFault[];
  readonly actsOf: (fault: RosterFault) => readonly FaultAct[];
};

export const CellNote = ({ id, place, faults, actsOf }: CellNoteProps) => {
  const { t } = useTranslation('roster');
  const [fault] = faults;
  if (fault === undefined)
    return (
      <p id={id} className="hj-roster__note hj-quiet">
        {t('keys')}
      </p>
    );
  return (
    <div className={`hj-roster__note hj-roster__note--${isBlocking(fault) ? 'blocks' : 'warns'}`}>
      <p id={id}>
        <strong>{place}</strong> {t(`faults.${fault.type}.what`)} <span>{t(`faults.${fault.type}.how`)}</span>
      </p>
      {actsOf(fault).map((act) => (
        <Button key={act.id} variant="quiet" onPress={act.onPress}>
          {act.label}
        </Button>
      ))}
    </div>
  );
};
