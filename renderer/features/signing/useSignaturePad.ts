/** signature_pad on a canvas that keeps its strokes when the window changes size. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import SignaturePad from 'signature_pad';

type PadControl = {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly isEmpty: boolean;
  readonly clear: () => void;
  readonly undo: () => void;
};

export const useSignaturePad = (): PadControl => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  const [isEmpty, setEmpty] = useState(true);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    // Ink is ink on every theme: the field stays white like the paper.
    const made = new SignaturePad(element, {
      penColor: '#14202c',
      minWidth: 1.2,
      maxWidth: 3.8,
      canvasContextOptions: { willReadFrequently: true },
    });
    pad.current = made;
    const look = (): void => setEmpty(made.isEmpty());
    made.addEventListener('beginStroke', () => setEmpty(false));
    made.addEventListener('endStroke', look);
    const watch = new ResizeObserver(() => fitCanvas(element, made));
    watch.observe(element);
    return () => {
      watch.disconnect();
      made.off();
    };
  }, []);
  const clear = (): void => {
    pad.current?.clear();
    setEmpty(true);
  };
  const undo = (): void => {
    const made = pad.current;
    if (made === null) return;
    made.fromData(made.toData().slice(0, -1));
    setEmpty(made.isEmpty());
  };
  return { canvas, isEmpty, clear, undo };
};

/** One canvas pixel per device pixel; drawing on it again afterwards, since a resized canvas is blank. */
const fitCanvas = (element: HTMLCanvasElement, pad: SignaturePad): void => {
  const density = Math.max(1, globalThis.devicePixelRatio || 1);
  const width = Math.round(element.offsetWidth * density);
  const height = Math.round(element.offsetHeight * density);
  if (width === element.width && height === element.height) return;
  const strokes = pad.toData();
  element.width = width;
  element.height = height;
  element.getContext('2d')?.scale(density, density);
  pad.fromData(strokes);
};
