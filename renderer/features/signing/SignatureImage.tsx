/** The kept picture of a signature, on white like the paper; a scanned PDF shows its name only. */
import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Signature } from '../../../shared/case/state.ts';
import { useFileBytes } from '../../app/papers.ts';

type SignatureImageProps = { readonly signature: Signature; readonly label: string };

export const SignatureImage = ({ signature, label }: SignatureImageProps) => {
  const { image } = signature;
  const isPicture = image?.mediaType.startsWith('image/') ?? false;
  const bytes = useFileBytes(isPicture ? (image?.sha256 ?? null) : null).data ?? null;
  const url = useObjectUrl(bytes, image?.mediaType ?? '');
  if (image === null) return null;
  if (url !== null) return <img className="hj-signature-image" src={url} alt={label} />;
  if (isPicture) return <span className="hj-signature-image hj-signature-image--waiting" />;
  return (
    <span className="hj-row">
      <FileText aria-hidden="true" />
      {image.name}
    </span>
  );
};

const useObjectUrl = (bytes: Uint8Array | null, mediaType: string): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (bytes === null) return undefined;
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  return url;
};
