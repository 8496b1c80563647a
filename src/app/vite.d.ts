declare module 'virtual:fonts.css';
declare module 'virtual:fonts-typed.css';
