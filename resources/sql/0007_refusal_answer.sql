-- What an administrator who looked at a refused change said to who wrote it; empty while nobody has.
ALTER TABLE refused ADD COLUMN answer TEXT NOT NULL DEFAULT '';
