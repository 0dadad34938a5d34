/** The fields of one piece of evidence. Used by intake and by the case. */
import { useTranslation } from 'react-i18next';
import { evidenceKinds } from '../../shared/case/codes.ts';
import type { Evidence } from '../../shared/case/parts.ts';
import { CheckField } from '../ui/form/CheckField.tsx';
import { type ChoiceRow, SelectField } from '../ui/form/SelectField.tsx';
import { TextField } from '../ui/form/TextField.tsx';
import { FilesField } from './FilesField.tsx';

export const newEvidence = (evidenceId: string, known: Partial<Pick<Evidence, 'name' | 'kind'>> = {}): Evidence => ({
  evidenceId,
  name: known.name ?? '',
  kind: known.kind ?? 'documentary',
  providedBy: null,
  isOriginal: false,
  purpose: '',
  isSensitive: false,
  files: [],
});

type EvidenceFieldsProps = { readonly path: string; readonly parties: readonly ChoiceRow[] };

export const EvidenceFields = ({ path, parties }: EvidenceFieldsProps) => {
  const { t } = useTranslation('intake');
  return (
    <div className="hj-fields">
      <TextField name={`${path}.name`} label={t('evidence.name')} isRequired />
      <SelectField name={`${path}.kind`} label={t('evidence.kind')} rows={evidenceKinds} hasEmpty={false} />
      <SelectField
        name={`${path}.providedBy`}
        label={t('evidence.providedBy')}
        rows={parties}
        emptyLabel={t('evidence.nobody')}
      />
      <TextField name={`${path}.purpose`} label={t('evidence.purpose')} />
      <div className="hj-checks">
        <CheckField name={`${path}.isOriginal`} label={t('evidence.original')} />
        <CheckField name={`${path}.isSensitive`} label={t('evidence.sensitive')} />
      </div>
      <FilesField name={`${path}.files`} label={t('evidence.files')} />
    </div>
  );
};
