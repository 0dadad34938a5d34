/** The fonts of this computer and the office's choices as the window sees them, and the act of choosing. */
import type {
  ChooseFontInput,
  ChooseFontRefusal,
  ChosenFont,
  FontsView,
  InstalledFont,
} from '../../../shared/api/fonts.ts';
import { chainPlace, FontRole } from '../../../shared/documents/fontRoles.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import type { PaperDeps } from '../papers.ts';
import { fontPlaces } from './fontChoices.ts';
import type { FontShelf } from './fontShelf.ts';
import { fontIdOf, type InstalledFace } from './installedFonts.ts';

type Deps = Pick<PaperDeps, 'fontChoices' | 'keepFontChoice'>;

export const fontsView = async (shelf: FontShelf, deps: Deps): Promise<FontsView> => {
  const installed = await shelf.installed();
  const choices = deps.fontChoices();
  const chosen = fontPlaces.map(async ({ style, role }): Promise<ChosenFont> => {
    const choice = choices[style][role];
    if (choice === undefined) return { style, role, font: null, fontId: null, problem: null };
    const opened = await shelf.open(choice);
    const fontId = fontIdOf(choice.file, choice.index);
    return {
      style,
      role,
      font: choice.label,
      fontId: installed.some((face) => face.fontId === fontId) ? fontId : null,
      problem: opened.ok ? null : opened.refusal.type,
    };
  });
  return { installed: installed.map(installedFont), chosen: await Promise.all(chosen) };
};

export const choseFont = async (
  shelf: FontShelf,
  deps: Deps,
  { style, role, fontId }: ChooseFontInput,
): Promise<Result<FontsView, ChooseFontRefusal>> => {
  if (fontId === null) {
    deps.keepFontChoice(style, role, null);
    return ok(await fontsView(shelf, deps));
  }
  const face = (await shelf.installed()).find((one) => one.fontId === fontId);
  if (face === undefined) return refuse({ type: 'font-missing', field: 'fontId' });
  const opened = await shelf.open(face);
  if (!opened.ok) return refuse({ type: opened.refusal.type, field: 'fontId' });
  deps.keepFontChoice(style, role, { file: face.file, index: face.index, label: face.label });
  return ok(await fontsView(shelf, deps));
};

const installedFont = ({ fontId, label, english, names, problem }: InstalledFace): InstalledFont => ({
  fontId,
  name: { zh: label, en: english },
  problem,
  serves: FontRole.filter((role) => chainPlace(role, names) !== null),
});
