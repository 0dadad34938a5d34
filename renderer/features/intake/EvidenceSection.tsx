/** The evidence: common kinds at a press, each with its files. */
import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EvidenceFields, newEvidence } from '../../parts/EvidenceFields.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { evidenceChecklist, type IntakeInput } from './intakeForm.ts';
import { IntakeSection } from './IntakeSection.tsx';
import { usePartyNames } from './PartyNames.tsx';

export const EvidenceSection = () => {
  const { t } = useTranslation('intake');
  const { control, getValues } = useFormContext<IntakeInput>();
  const { fields, append, remove } = useFieldArray({ control, name: 'evidence', keyName: '_rowKey' });
  const { rows: parties } = usePartyNames();
  const names = new Set(fields.map((item) => item.name));
  const missing = evidenceChecklist.filter(([key]) => !names.has(t(`checklist.${key}`)));
  const add = (known: Parameters<typeof newEvidence>[1] = {}): void =>
    // Mostly the person who tells the story brings the paper.
    append({ ...newEvidence(crypto.randomUUID(), known), providedBy: getValues('workers.0.partyId') });
  return (
    <IntakeSection step="evidence" lead={t('evidence.lead')}>
      {missing.length > 0 && (
        <div className="hj-row">
          <span className="hj-quiet hj-dense">{t('evidence.ask')}</span>
          {missing.map(([key, kind]) => (
            <button
              key={key}
              type="button"
              className="hj-chip hj-chip--outline hj-chip--press"
              onClick={() => add({ name: t(`checklist.${key}`), kind })}
            >
              <Plus aria-hidden="true" />
              {t(`checklist.${key}`)}
            </button>
          ))}
        </div>
      )}
      {fields.map((row, index) => (
        <div key={row._rowKey} className="hj-intake__card hj-intake__card--row">
          <EvidenceFields path={`evidence.${index}`} parties={parties} />
          <IconButton label={`${t('evidence.remove')} ${index + 1}`} icon={<Trash2 />} onPress={() => remove(index)} />
        </div>
      ))}
      <div>
        <Button variant="quiet" icon={<Plus aria-hidden="true" />} onPress={() => add()}>
          {t('evidence.add')}
        </Button>
      </div>
    </IntakeSection>
  );
};
