// The game engine without what the stage does not use: bundled once from Phaser's own modules.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';

/** What the stage may import from `phaser`, named as there, and the module each comes from. */
const PARTS = {
  Game: 'core/Game.js',
  Scene: 'scene/Scene.js',
};
const GAME_OBJECTS = {
  Container: 'gameobjects/container/Container.js',
  Image: 'gameobjects/image/Image.js',
};

/** Modules that enter themselves in Phaser's lists when they are loaded. */
const SYSTEMS = [
  'cameras/2d/CameraManager.js',
  'events/EventEmitter.js',
  'gameobjects/DisplayList.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/GameObjectFactory.js',
  'gameobjects/UpdateList.js',
  'scene/ScenePlugin.js',
  'tweens/TweenManager.js',
];

/**
 * Modules that Phaser loads but the stage never reaches; an empty function stands in for each.
 * To use filters, input or loading in the stage, take the line away.
 */
const LEFT_OUT = [
  /^(animations|filters|input)\//,
  /^renderer\/(webgl|snapshot)(\/index)?$/,
  /^renderer\/snapshot\//,
  /^renderer\/webgl\/renderNodes\/(filters\/|submitter\/Submitter(Tile|Mesh|Sprite)|transformer\/Transformer(Stamp|Tile|Vertex)|texturer\/TexturerTile)/,
  /^renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite|Tri$)|DrawLine|DynamicTexture|Fill(Path|Tri)|StrokePath)/,
  /^textures\/(CanvasTexture|DynamicTexture|parsers\/(Atlas|Compressed|JSON|KTX|PCT|PVR|SpriteSheet|Unity))/,
  /^gameobjects\/(tilesprite\/|components\/PathFollower$)/,
  /^math\/(Euler|Hash|Matrix3|Quaternion|Vector4)/,
  /^(core\/(DebugHeader|VisibilityHandler)|device\/(Audio|Video|Input))$/,
];

/**
 * What the game puts in the place of a module. The two that try out what a browser can do open canvases as
 * they are loaded: the stage knows it by then, and a second WebGL context costs a slow device half a
 * second. Of the tints, which a shader without branches for it works out at every point, the stage uses
 * the one that multiplies.
 */
const INSTEAD: Record<string, object | string> = {
  'device/Features': { canvas: true, webGL: true, stableSort: false },
  'device/CanvasFeatures': { supportInverseAlpha: true, supportNewBlendModes: true },
  'renderer/webgl/shaders/ApplyTint-glsl':
    'vec4 applyTint(vec4 texture) { return texture * vec4(outTint.bgr * outTint.a, outTint.a); }',
};

const DEFINES = {
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};

/** Made where the real thing would be made, and asked for nothing more than this. */
const LEFT_OUT_MODULE = `
  function LeftOut() {}
  LeftOut.prototype.setOrigin = function () { return this; };
  LeftOut.prototype.destroy = function () {};
  module.exports = LeftOut;
`;

const ENTRY = 'virtual:engine-entry';
const EMPTY = '\0engine-left-out:';

/** The engine as one ES module. */
async function bundleEngine(): Promise<string> {
  const phaser = join(
    dirname(createRequire(import.meta.url).resolve('phaser/package.json')),
    'src',
  );
  const path = (module: string) => JSON.stringify(join(phaser, module));
  const objects = Object.keys(GAME_OBJECTS);
  const entry = [
    ...SYSTEMS.map((module) => `import ${path(module)};`),
    ...Object.entries(PARTS).map(
      ([name, module]) => `export { default as ${name} } from ${path(module)};`,
    ),
    ...Object.entries(GAME_OBJECTS).map(([name, module]) => `import ${name} from ${path(module)};`),
    `export const GameObjects = { ${objects.join(', ')} };`,
  ].join('\n');
  const left = new Set<RegExp>();
  const replaced = new Set<string>();
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: DEFINES,
    plugins: [
      {
        name: 'engine-parts',
        enforce: 'pre',
        resolveId(id, importer) {
          if (id === ENTRY) return ENTRY;
          if (!importer || !id.startsWith('.')) return undefined;
          const module = join(dirname(importer), id)
            .slice(phaser.length + 1)
            .replace(/\.js$/, '');
          if (INSTEAD[module]) {
            replaced.add(module);
            return EMPTY + module;
          }
          const rule = LEFT_OUT.find((one) => one.test(module));
          if (!rule) return undefined;
          left.add(rule);
          return EMPTY + module;
        },
        load(id) {
          if (id === ENTRY) return entry;
          if (!id.startsWith(EMPTY)) return undefined;
          const instead = INSTEAD[id.slice(EMPTY.length)];
          return instead ? `module.exports = ${JSON.stringify(instead)};` : LEFT_OUT_MODULE;
        },
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The engine was not bundled.');
  const unmet = [
    ...LEFT_OUT.filter((one) => !left.has(one)),
    ...Object.keys(INSTEAD).filter((one) => !replaced.has(one)),
  ];
  if (unmet.length > 0) throw new Error(`Phaser has no modules any more like ${unmet.join(', ')}`);
  return chunk.code;
}

/** Vite plugin: `phaser` is the game's own cut of Phaser, the same in development and in the build. */
export function enginePlugin(): Plugin {
  const id = '\0engine';
  let engine: Promise<string> | undefined;
  return {
    name: 'engine',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId: (source) => (source === 'phaser' ? id : undefined),
    load(source) {
      if (source !== id) return undefined;
      engine ??= bundleEngine();
      return engine;
    },
  };
}
