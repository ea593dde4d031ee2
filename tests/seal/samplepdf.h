#pragma once

#include <QByteArray>

#include <map>

namespace kinerja::tests
{

/// A PDF put together object by object, with a classic table of their places.
class PdfParts
{
public:
    /// Two pages of text and a form with empty places for pegawai and penilai on the second.
    static PdfParts form();

    void set(int object, const QByteArray& content) { m_objects.insert_or_assign(object, content); }
    static QByteArray stream(const QByteArray& content);
    QByteArray file() const;
    /// The objects as an update to a file, whatever they change.
    QByteArray appendedTo(const QByteArray& file) const;

private:
    std::map<int, QByteArray> m_objects;
};

/// Where objects of the form stand.
namespace bagian
{
constexpr int katalog = 1;
constexpr int daftarHalaman = 2;
constexpr int halaman1 = 3;
constexpr int halaman2 = 4;
constexpr int isi1 = 5;
constexpr int isi2 = 6;
constexpr int huruf = 7;
constexpr int ttdPegawai = 8;
constexpr int ttdPenilai = 9;
constexpr int formulir = 10;
constexpr int info = 11;
constexpr int jumlah = 12; ///< the first free one
} // namespace bagian

} // namespace kinerja::tests
