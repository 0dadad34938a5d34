/** Opens a packet of papers of the case; nothing where the packet has no papers today. */
import { FolderCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../shared/api/views.ts';
import { type PacketId, packetPapers, packetTitle } from '../../shared/documents/packets.ts';
import { useText } from '../i18n/useText.ts';
import { Button, type ButtonProps } from '../ui/Button.tsx';
import { PacketDialog } from './PacketDialog.tsx';
import { useStatus } from './queries.ts';

type PacketButtonProps = Pick<ButtonProps, 'variant' | 'aria-label'> & {
  readonly view: CaseView;
  readonly packetId: PacketId;
};

export const PacketButton = ({ view, packetId, variant = 'plain', ...rest }: PacketButtonProps) => {
  const { t } = useTranslation('handIn');
  const text = useText();
  const today = useStatus().data?.today;
  const [isOpen, setOpen] = useState(false);
  if (today === undefined || packetPapers(packetId, view.case, today).length === 0) return null;
  const title = text(packetTitle(packetId));
  return (
    <>
      <Button variant={variant} icon={<FolderCheck />} aria-label={rest['aria-label']} onPress={() => setOpen(true)}>
        {t('packet.open', { title })}
      </Button>
      {isOpen && <PacketDialog view={view} packetId={packetId} today={today} onClose={() => setOpen(false)} />}
    </>
  );
};
