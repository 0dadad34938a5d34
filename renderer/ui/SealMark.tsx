/** The mark of the desk: a vermilion seal. Decorative beside the name. */
import './SealMark.css';

export const SealMark = ({ size = 32 }: { readonly size?: number | undefined }) => (
  <svg className="hj-seal" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect className="hj-seal__ground" width="32" height="32" rx="6" />
    <rect className="hj-seal__rim" x="3.5" y="3.5" width="25" height="25" rx="3" />
    <text className="hj-seal__word" x="16" y="21.6" textAnchor="middle">
      和
    </text>
  </svg>
);
