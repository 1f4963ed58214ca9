"""Small models of CTranslate2 that the tests build: one that says a fixed sentence, one of random weights."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

SIZE, DEPTH = 512, 64
SAID = "The mill stands by the river and nobody lives there now"


def pieces() -> tuple[bytes, list[str]]:
    """A SentencePiece model of sentences of our own, and its vocabulary."""
    import sentencepiece

    who = ("the miller", "nobody", "the mayor", "a guest", "le meunier", "la rivière")
    sentences = [f"{SAID}, said {name} in the year {year}." for name in who for year in range(1970, 2000)]
    made = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=made,
        vocab_size=90,
        hard_vocab_limit=False,
        character_coverage=1.0,
        minloglevel=2,
    )
    processor = sentencepiece.SentencePieceProcessor(model_proto=made.getvalue())
    return made.getvalue(), [processor.id_to_piece(number) for number in range(processor.get_piece_size())]


def build(folder: Path, *, says: str | None) -> None:
    """Write a model and its sentencepiece.model. ``says``: its one translation; None: what random weights give."""
    import numpy as np
    import sentencepiece
    from ctranslate2.specs import transformer_spec

    proto, vocabulary = pieces()
    random = np.random.default_rng(7)
    spread = 0.3 if says is None else 0.0

    def weights(*shape: int) -> Any:
        return (random.normal(0, spread, shape) if spread else np.zeros(shape)).astype(np.float32)

    def linear(part: Any, rows: int, columns: int) -> None:
        part.weight, part.bias = weights(rows, columns), np.zeros(rows, np.float32)

    def norm(part: Any) -> None:
        part.gamma, part.beta = np.ones(DEPTH, np.float32), np.zeros(DEPTH, np.float32)

    spec = transformer_spec.TransformerSpec.from_config(1, 2)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if side is spec.encoder else side.embeddings
        embeddings.weight = weights(len(vocabulary), DEPTH)
        # A row for each position, so that the projection can tell how many pieces were said.
        side.position_encodings.encodings = np.eye(SIZE, DEPTH, dtype=np.float32)
        norm(side.layer_norm)
        for layer in side.layer:
            linear(layer.self_attention.linear[0], 3 * DEPTH, DEPTH)
            linear(layer.self_attention.linear[1], DEPTH, DEPTH)
            norm(layer.self_attention.layer_norm)
            linear(layer.ffn.linear_0, DEPTH, DEPTH)
            linear(layer.ffn.linear_1, DEPTH, DEPTH)
            norm(layer.ffn.layer_norm)
    for layer in spec.decoder.layer:
        for number, factor in enumerate((1, 2, 1)):
            linear(layer.attention.linear[number], factor * DEPTH, DEPTH)
        norm(layer.attention.layer_norm)
    linear(spec.decoder.projection, len(vocabulary), DEPTH)
    if says is not None:
        tokens = sentencepiece.SentencePieceProcessor(model_proto=proto).encode(says)
        assert len(tokens) < DEPTH
        for position, token in enumerate([*tokens, 2]):
            spec.decoder.projection.weight[token, position] = 1.0
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    (folder / "sentencepiece.model").write_bytes(proto)
