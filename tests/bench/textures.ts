// Counts the bytes of the textures that a page holds, by what it asks of WebGL; the game knows nothing of it.

declare global {
  interface Window {
    /** Bytes of all textures now, and the most that they ever were. */
    textures: { held: number; most: number };
  }
}

/**
 * Runs in the page before its own code. Every point of a texture counts four bytes. They count until the
 * texture is deleted or its context is given up: what is only forgotten is not yet let go.
 */
export function countTextures(): void {
  type Context = WebGLRenderingContext | WebGL2RenderingContext;
  /** What a context holds: bytes of each texture by level. Weak, so that counting keeps nothing alive. */
  interface Account {
    bytes: number;
    textures: WeakMap<WebGLTexture, Map<string, number>>;
  }
  const accounts = new WeakMap<Context, Account>();
  const total = { held: 0, most: 0 };
  window.textures = total;

  const accountOf = (gl: Context): Account => {
    const account = accounts.get(gl) ?? { bytes: 0, textures: new WeakMap() };
    accounts.set(gl, account);
    return account;
  };
  const add = (account: Account, bytes: number) => {
    account.bytes += bytes;
    total.held += bytes;
    total.most = Math.max(total.most, total.held);
  };
  const levelsOf = (gl: Context, target: number): Map<string, number> | undefined => {
    const flat = target === gl.TEXTURE_2D;
    const bound = gl.getParameter(flat ? gl.TEXTURE_BINDING_2D : gl.TEXTURE_BINDING_CUBE_MAP);
    if (!bound) return undefined;
    const { textures } = accountOf(gl);
    const levels = textures.get(bound) ?? new Map<string, number>();
    textures.set(bound, levels);
    return levels;
  };
  const hold = (gl: Context, target: number, level: string, bytes: number) => {
    const levels = levelsOf(gl, target);
    if (!levels) return;
    add(accountOf(gl), bytes - (levels.get(level) ?? 0));
    levels.set(level, bytes);
  };
  /** One image of a texture: a level, of one side where it is a cube. */
  const imageOf = (target: unknown, level: unknown) => `${Number(target)} ${Number(level)}`;
  const pointsOf = (source: TexImageSource) => {
    if (source instanceof HTMLImageElement) return source.naturalWidth * source.naturalHeight;
    if (source instanceof HTMLVideoElement) return source.videoWidth * source.videoHeight;
    return 'width' in source
      ? source.width * source.height
      : source.codedWidth * source.codedHeight;
  };

  /** Looks at what was asked of a context, after it was done. */
  const watch = (
    method: string,
    see: (gl: Context, asked: readonly unknown[], answer: unknown) => void,
  ) => {
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const own = Reflect.get(prototype, method);
      if (typeof own !== 'function') continue;
      Reflect.set(prototype, method, function (this: Context, ...asked: unknown[]) {
        const answer = own.apply(this, asked);
        see(this, asked, answer);
        return answer;
      });
    }
  };
  watch('texImage2D', (gl, [target, level, , ...rest]) => {
    // Either a size and bytes, or a format, a type and a picture.
    const points =
      rest.length > 3 ? Number(rest[0]) * Number(rest[1]) : pointsOf(rest[2] as TexImageSource);
    hold(gl, Number(target), imageOf(target, level), points * 4);
  });
  watch('texStorage2D', (gl, [target, levels, , width, height]) => {
    const whole = Number(width) * Number(height) * 4;
    hold(gl, Number(target), 'all', Number(levels) > 1 ? Math.round((whole * 4) / 3) : whole);
  });
  watch('generateMipmap', (gl, [target]) => {
    const whole = levelsOf(gl, Number(target))?.get(imageOf(target, 0)) ?? 0;
    hold(gl, Number(target), 'smaller', Math.round(whole / 3));
  });
  watch('deleteTexture', (gl, [texture]) => {
    const account = accountOf(gl);
    const levels = account.textures.get(texture as WebGLTexture);
    if (!levels) return;
    account.textures.delete(texture as WebGLTexture);
    for (const bytes of levels.values()) add(account, -bytes);
  });
  watch('getExtension', (gl, [name], extension) => {
    if (name !== 'WEBGL_lose_context' || !extension) return;
    const own = extension as WEBGL_lose_context;
    if (Object.hasOwn(own, 'loseContext')) return;
    own.loseContext = () => {
      Object.getPrototypeOf(own).loseContext.call(own);
      add(accountOf(gl), -accountOf(gl).bytes);
      accounts.delete(gl);
    };
  });
}
