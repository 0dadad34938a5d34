/** Cuts a signature out of its canvas: the ink with a small margin, as a PNG with a clear ground, never wider than papers need. */

const MARGIN_PX = 12;
const MOST_WIDTH_PX = 1000;
/** Smaller than this (in CSS pixels) is a slip of the pen, not a signature. */
const LEAST_PX = 36;

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** True when there is ink enough to be somebody's name. */
export const isSignature = (canvas: HTMLCanvasElement): boolean => {
  const box = inkOf(canvas);
  const density = canvas.clientWidth === 0 ? 1 : canvas.width / canvas.clientWidth;
  return box !== null && Math.max(box.width, box.height) >= LEAST_PX * density;
};

/** The trimmed PNG; null when the canvas is empty. */
export const trimSignature = async (canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer> | null> => {
  const box = inkOf(canvas);
  if (box === null) return null;
  const scale = Math.min(1, MOST_WIDTH_PX / box.width);
  const cut = document.createElement('canvas');
  cut.width = Math.round(box.width * scale) + 2 * MARGIN_PX;
  cut.height = Math.round(box.height * scale) + 2 * MARGIN_PX;
  cut
    .getContext('2d')
    ?.drawImage(
      canvas,
      box.left,
      box.top,
      box.width,
      box.height,
      MARGIN_PX,
      MARGIN_PX,
      box.width * scale,
      box.height * scale,
    );
  const blob = await new Promise<Blob | null>((settle) => cut.toBlob(settle, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
};

const inkOf = (canvas: HTMLCanvasElement): Box | null => {
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
  if (pixels === undefined) return null;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
};
