/** Adjectives by what they tell of someone or something. A word in no list is a state when it is a participle, else 'other'. */

/** Words of age, to the ages of a plan's cast. */
export const ages: Readonly<Record<string, string>> = {
  baby: 'child', infant: 'child', newborn: 'child', toddler: 'child', little: 'child', child: 'child', childlike: 'child', kid: 'child',
  teen: 'teen', teenage: 'teen', teenaged: 'teen', adolescent: 'teen', young: 'young', youthful: 'young', adult: 'adult', mature: 'middle-aged',
  'middle-aged': 'middle-aged', older: 'old', old: 'old', elderly: 'old', aged: 'old', aging: 'old', ageing: 'old', ancient: 'old', senior: 'old',
  'gray-haired': 'old', 'grey-haired': 'old', 'white-haired': 'old', wrinkled: 'old', grizzled: 'old',
};

/** Words of size, to 'tiny', 'small', 'large' or 'huge', or the stretched forms 'tall', 'long', 'short', 'wide', 'narrow', 'thick', 'thin'. */
export const sizes: Readonly<Record<string, string>> = {
  tiny: 'tiny', miniature: 'tiny', minuscule: 'tiny', microscopic: 'tiny', 'bite-sized': 'tiny', small: 'small', little: 'small', petite: 'small',
  compact: 'small', modest: 'small', large: 'large', big: 'large', oversized: 'large', sizable: 'large', bulky: 'large', huge: 'huge', giant: 'huge',
  gigantic: 'huge', massive: 'huge', enormous: 'huge', colossal: 'huge', immense: 'huge', towering: 'huge', vast: 'huge', monumental: 'huge',
  tall: 'tall', high: 'tall', long: 'long', short: 'short', low: 'short', wide: 'wide', broad: 'wide', narrow: 'narrow', thick: 'thick',
  thin: 'thin', slender: 'thin', tight: 'narrow',
};

/** Words of build, to the builds of a plan's cast. */
export const builds: Readonly<Record<string, string>> = {
  slim: 'slim', slender: 'slim', thin: 'slim', skinny: 'slim', lanky: 'slim', lean: 'slim', gaunt: 'slim', petite: 'slim', wiry: 'slim', frail: 'slim',
  athletic: 'athletic', muscular: 'athletic', fit: 'athletic', toned: 'athletic', sturdy: 'athletic', burly: 'stout', brawny: 'athletic',
  'broad-shouldered': 'athletic', stout: 'stout', fat: 'stout', chubby: 'stout', heavy: 'stout', heavyset: 'stout', overweight: 'stout',
  portly: 'stout', plump: 'stout', stocky: 'stout', rotund: 'stout', bulky: 'stout',
};

/** Words of hair: cut, form and colour words that are only used of hair. */
export const hairWords: Readonly<Record<string, string>> = {
  curly: 'curly', curled: 'curly', curling: 'curly', wavy: 'wavy', straight: 'straight', short: 'short', long: 'long', cropped: 'short', buzzed: 'short',
  bald: 'bald', balding: 'bald', shaved: 'bald', braided: 'braid', messy: 'messy', tousled: 'messy', disheveled: 'messy', windswept: 'messy', wild: 'messy',
  unkempt: 'messy', flowing: 'long', loose: 'loose', 'slicked-back': 'slick', slicked: 'slick', spiky: 'spiky', shaggy: 'messy', frizzy: 'curly',
  'shoulder-length': 'long', bobbed: 'bob', permed: 'curly', thick: 'thick', thinning: 'thin', wet: 'wet', tied: 'tied',
};

/** Nouns of hair, to a style (empty when the noun says only that it is hair). */
export const hairNouns: Readonly<Record<string, string>> = {
  hair: '', curl: 'curly', braid: 'braid', pigtail: 'pigtails', ponytail: 'ponytail', bun: 'bun', bob: 'bob', afro: 'afro', dreadlock: 'dreadlocks',
  bang: 'bangs', mohawk: 'mohawk', lock: 'long', tress: 'long', hairdo: '', haircut: '', fringe: 'bangs', plait: 'braid', quiff: 'quiff', ringlet: 'curly',
};

/** Nouns of facial hair, to the beards of a plan's cast. */
export const beardNouns: Readonly<Record<string, string>> = {
  beard: 'beard', stubble: 'stubble', moustache: 'moustache', mustache: 'moustache', goatee: 'beard', whisker: 'moustache', sideburn: 'stubble',
};

/** Words that tell hair or beard in one adjective: 'bearded', 'red-haired'. */
export const beardAdjectives: Readonly<Record<string, string>> = {
  bearded: 'beard', moustached: 'moustache', mustachioed: 'moustache', unshaven: 'stubble', stubbled: 'stubble', 'clean-shaven': 'none',
};

/** Words of glasses. */
export const glassesNouns: ReadonlySet<string> = new Set(['glasses', 'spectacle', 'eyeglass', 'spectacles', 'eyeglasses', 'monocle']);

/** Words of shape. */
export const shapes: ReadonlySet<string> = new Set([
  'round', 'rounded', 'square', 'rectangular', 'oval', 'circular', 'spherical', 'triangular', 'conical', 'cylindrical', 'flat', 'curved', 'pointed',
  'spiral', 'twisted', 'crooked', 'winding', 'jagged', 'arched', 'domed', 'hexagonal', 'boxy', 'angular', 'hollow', 'steep', 'straight', 'crescent',
  'full', 'wavy', 'tapered', 'tilted', 'slanted', 'lacy', 'spiny', 'spiky', 'bushy', 'fluffy',
]);

/** Words of expression and temper, and of how a face looks. */
export const expressions: ReadonlySet<string> = new Set([
  'happy', 'sad', 'smiling', 'laughing', 'crying', 'angry', 'furious', 'surprised', 'shocked', 'scared', 'afraid', 'frightened', 'worried', 'anxious',
  'nervous', 'calm', 'serene', 'content', 'peaceful', 'proud', 'thoughtful', 'pensive', 'melancholy', 'melancholic', 'lonely', 'tired', 'exhausted',
  'sleepy', 'bored', 'excited', 'joyful', 'cheerful', 'playful', 'curious', 'determined', 'focused', 'stern', 'serious', 'grim', 'confident', 'shy',
  'bashful', 'embarrassed', 'confused', 'amused', 'tearful', 'friendly', 'stoic', 'resolute', 'intense', 'solemn', 'wistful', 'hopeful', 'tense', 'grinning',
  'frowning', 'expressionless', 'relieved', 'delighted', 'weary', 'menacing', 'mischievous', 'sly', 'gentle', 'adorable', 'startled', 'alert', 'attentive',
]);

/** States that can be seen on a thing, a place or a body. */
export const states: ReadonlySet<string> = new Set([
  'wet', 'dry', 'dented', 'cluttered', 'messy', 'tidy', 'clean', 'dirty', 'dusty', 'muddy', 'broken', 'cracked', 'shattered', 'damaged', 'worn', 'weathered',
  'battered', 'torn', 'ripped', 'patched', 'rusty', 'rusted', 'rolled', 'loose', 'open', 'closed', 'shut', 'locked', 'lit', 'unlit', 'glowing', 'burning',
  'flickering', 'steaming', 'smoking', 'frozen', 'melting', 'melted', 'empty', 'full', 'crowded', 'busy', 'bustling', 'abandoned', 'ruined', 'overgrown',
  'deserted', 'old', 'new', 'vintage', 'antique', 'ancient', 'modern', 'futuristic', 'rustic', 'retro', 'shiny', 'polished', 'glossy', 'matte', 'rough',
  'smooth', 'striped', 'checked', 'checkered', 'plaid', 'dotted', 'floral', 'patterned', 'embroidered', 'transparent', 'translucent', 'foggy', 'misty',
  'rainy', 'snowy', 'snow-covered', 'rain-slicked', 'rain-streaked', 'sunlit', 'moonlit', 'neon', 'dark', 'bright', 'dim', 'dimly-lit', 'shared', 'folded',
  'flowing', 'hanging', 'floating', 'mismatched', 'tattered', 'faded', 'stained', 'barefoot', 'masked', 'hooded', 'armored', 'armoured', 'naked', 'shirtless',
  'soaked', 'bare', 'fresh', 'fallen', 'freshly-brewed', 'lush', 'leafy', 'barren', 'calm', 'turbulent', 'stormy', 'starry', 'cloudy', 'clear', 'hot', 'cold',
  'sparkling', 'shimmering', 'reflective', 'illuminated', 'wrinkled', 'crumpled', 'leaning', 'sleeping', 'still', 'silent', 'grand', 'cozy', 'cosy', 'rundown',
  'warm', 'cool', 'aglow', 'ablaze', 'afire', 'alight', 'adrift', 'motionless', 'traditional', 'medieval', 'gothic', 'industrial', 'rural', 'urban', 'tropical', 'alpine', 'coastal', 'underwater', 'indoor', 'outdoor', 'japanese',
]);

/** Praise and other adjectives that show nothing. */
export const vague: ReadonlySet<string> = new Set([
  'beautiful', 'gorgeous', 'stunning', 'breathtaking', 'amazing', 'majestic', 'magnificent', 'epic', 'iconic', 'dramatic', 'cinematic', 'magical', 'romantic',
  'realistic', 'photorealistic', 'hyperrealistic', 'detailed', 'intricate', 'various', 'different', 'certain', 'particular', 'own', 'same', 'visible', 'entire',
  'whole', 'main', 'nearby', 'real', 'real-life', 'true', 'overall', 'such', 'other', 'another', 'many', 'several', 'few', 'some', 'single', 'lone', 'only',
  'more', 'most', 'first', 'second', 'last', 'next', 'final', 'initial', 'subtle', 'slight', 'perfect', 'picturesque', 'charming', 'spectacular', 'typical',
]);
