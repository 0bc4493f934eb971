import type { interfaces } from 'ask-sdk-model';

/** The directive that puts a document on the screen. */
export type RenderDocument = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** What the device works out as it draws: an expression of APL's, to stand where a value would. */
export const bound = (expression: string): string => `\${${expression}}`;

/** When the screen is round. */
export const ROUND = bound("viewport.shape == 'round'");
/** When it is not; what is not round is taken for a landscape. */
export const LANDSCAPE = bound("viewport.shape != 'round'");

/** A length: a number of dp, one with its unit ("6vh"), or an expression. */
type Length = number | string;

/** What every component may carry. */
interface Common {
  readonly when?: string;
  readonly width?: Length | undefined;
  readonly height?: Length | undefined;
  readonly paddingLeft?: Length;
  readonly paddingTop?: Length;
  readonly paddingRight?: Length;
  readonly paddingBottom?: Length;
  readonly spacing?: Length;
  readonly grow?: number;
  readonly shrink?: number;
  readonly position?: 'absolute' | 'relative';
  readonly left?: Length;
  readonly top?: Length;
  readonly display?: string;
  readonly alignSelf?: 'start' | 'center' | 'end';
  readonly accessibilityLabel?: string;
  readonly bind?: readonly { readonly name: string; readonly value: unknown }[];
  readonly handleTick?: readonly { readonly minimumDelay: number; readonly commands: readonly Command[] }[];
}

/** What a touch or a tick makes the screen do. */
type Command =
  | { readonly type: 'SendEvent'; readonly when?: string; readonly arguments: readonly string[] }
  | { readonly type: 'SetValue'; readonly property: string; readonly value: string };

/** Words on the screen. */
export interface Text extends Common {
  readonly type: 'Text';
  readonly text: string;
  readonly fontSize: Length;
  readonly fontWeight?: '400' | '700';
  readonly color: string;
  readonly textAlign?: 'left' | 'center';
  readonly textAlignVertical?: 'center';
  readonly lineHeight?: number;
}

/** Components in a row or column. */
export interface Container extends Common {
  readonly type: 'Container';
  readonly direction?: 'row' | 'column';
  readonly alignItems?: 'start' | 'center' | 'end' | 'stretch';
  readonly justifyContent?: 'start' | 'center' | 'end' | 'spaceBetween';
  readonly items: readonly Component[];
}

/** A coloured, rounded box round one component. */
interface Frame extends Common {
  readonly type: 'Frame';
  readonly backgroundColor: string;
  readonly borderColor?: string;
  readonly borderWidth?: Length;
  readonly borderRadius?: Length;
  readonly item: Component;
}

/** What can be touched. */
export interface TouchWrapper extends Common {
  readonly type: 'TouchWrapper';
  readonly onPress: readonly Command[];
  readonly item: Component;
}

/** A drawing of the document, by its name; `portion` and `tint` are parameters that a drawing may have. */
export interface VectorGraphic extends Common {
  readonly type: 'VectorGraphic';
  readonly source: string;
  readonly scale: 'best-fit';
  readonly portion?: number | string;
  readonly tint?: string;
}

/** The parts of APL 1.4 that the screens are made of. */
export type Component = Text | Container | Frame | TouchWrapper | VectorGraphic;
