/** One worker of many: the facts, the claims, and the same acts as on a card. An act closes this and opens its own dialog. */
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../shared/case/parts.ts';
import { partyById } from '../../../shared/case/state.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Table } from '../../ui/Table.tsx';
import { ActButton } from './ActButton.tsx';
import { type CasePage, CasePageContext, useCasePage } from './caseActions.tsx';
import { useClaimColumns } from './ClaimsSection.tsx';
import { PartyFacts } from './PartyFacts.tsx';

type WorkerDialogProps = { readonly partyId: string; readonly onClose: () => void };

export const WorkerDialog = ({ partyId, onClose }: WorkerDialogProps) => {
  const { t } = useTranslation('cases');
  const page = useCasePage();
  const closing = useMemo<CasePage>(
    () => ({
      ...page,
      act: (command, target) => {
        onClose();
        page.act(command, target);
      },
    }),
    [page, onClose],
  );
  const party = partyById(page.view.case, partyId);
  if (party === undefined) return null;
  return (
    <CasePageContext value={closing}>
      <Dialog
        title={party.name}
        isOpen
        size="large"
        onClose={onClose}
        actions={
          <>
            <Button onPress={onClose}>{t('workers.close')}</Button>
            <ActButton command="CorrectParty" target={{ partyId }} variant="primary">
              {t('parties.edit')}
            </ActButton>
          </>
        }
      >
        <WorkerBody party={party} />
      </Dialog>
    </CasePageContext>
  );
};

const WorkerBody = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const columns = useClaimColumns().filter(({ id }) => id !== 'who');
  const target = { partyId: party.partyId };
  const claims = view.case.claims.filter(({ partyId }) => partyId === party.partyId);
  return (
    <div className="hj-stack">
      <PartyFacts party={party} />
      {claims.length > 0 && (
        <Table label={t('sections.claims')} columns={columns} rows={claims} rowKey={({ claimId }) => claimId} />
      )}
      <div className="hj-row">
        <ActButton command="AddClaim" target={target} icon={<Plus aria-hidden="true" />}>
          {t('claims.add')}
        </ActButton>
        <ActButton command="AppointRepresentative" target={target}>
          {t('parties.represent')}
        </ActButton>
        <ActButton command="RemoveParty" target={target}>
          {t('parties.remove')}
        </ActButton>
      </div>
    </div>
  );
};
