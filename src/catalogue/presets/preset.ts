/** Kinds of scene, as the prompt guide groups camera presets for them. */
export type SceneKind =
  | 'dialogue'
  | 'atmospheric'
  | 'product'
  | 'action'
  | 'establishing'
  | 'intimate'
  | 'documentary';

/** Every kind of scene, with what such scenes are called. */
export const sceneKinds: Readonly<Record<SceneKind, string>> = {
  dialogue: 'dialogue scenes',
  atmospheric: 'atmospheric scenes',
  product: 'product shots',
  action: 'action and physics',
  establishing: 'establishing shots',
  intimate: 'intimate scenes',
  documentary: 'documentary and realism',
};

/** What a preset needs in the picture to mean anything. */
export type PresetNeed = 'person' | 'car' | 'food' | 'object' | 'landscape';

/** A camera preset of Higgsfield. */
export interface CameraPreset {
  /** The name that Higgsfield shows. */
  readonly name: string;
  /** Other names for it, as the prompt guide has them. */
  readonly aka?: readonly string[];
  /** What the camera does, one sentence without a subject. */
  readonly about: string;
  /**
   * Moves of the catalogue (`catalogue/moves`) that it makes: any one of them is its move, and their labels are its
   * labels. Empty where it gives the camera no path of its own (a lens, an effect, a change of focus).
   */
  readonly moves: readonly string[];
  /** Its move is fast and far: no slow one. */
  readonly fast?: true;
  /** Under a camera that stands still it turns the subject. */
  readonly turns?: true;
  /** It makes two moves at once or one after the other: more than the one move that a shot bears. */
  readonly compound?: true;
  /** It is an effect over any camera rather than a camera. */
  readonly effect?: true;
  /** It brings an idea of its own (goes through a thing, freezes time) that a brief has to want. */
  readonly special?: true;
  /** Kinds of scene that the guide recommends it for. */
  readonly groups: readonly SceneKind[];
  readonly needs?: PresetNeed;
}
