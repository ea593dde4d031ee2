#include "app/window/pages.h"

#include "ui/evaluasi/evaluasipage.h"
#include "ui/evaluasiunit/evaluasiunitpage.h"
#include "ui/home/homepage.h"
#include "ui/karier/karierpage.h"
#include "ui/papers/paperspage.h"
#include "ui/pelaksanaan/buktipage.h"
#include "ui/pelaksanaan/pelaksanaanpage.h"
#include "ui/pembinaan/pembinaanpage.h"
#include "ui/penetapan/bulkpage.h"
#include "ui/penetapan/penetapanpage.h"
#include "ui/penetapan/perjanjianpage.h"
#include "ui/people/organisasipage.h"
#include "ui/people/pegawaipage.h"
#include "ui/people/sampahpage.h"
#include "ui/people/unitpage.h"
#include "ui/rekap/rekappage.h"
#include "ui/seal/pemeriksaanpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/workspace.h"
#include "ui/skp/matrikspage.h"
#include "ui/skp/skppage.h"
#include "ui/tindaklanjut/tindaklanjutpage.h"

#include <QCoreApplication>

namespace kinerja
{

namespace
{

template <class P> Page* make(const PageContext& context, QWidget* parent) { return new P(context, parent); }

QString label(const char* source) { return QCoreApplication::translate("Pages", source); }

} // namespace

void addPages(Workspace& workspace)
{
    workspace.addPage(PageId::Beranda, label(QT_TRANSLATE_NOOP("Pages", "Beranda")), make<HomePage>);
    workspace.addPage(PageId::Unit, label(QT_TRANSLATE_NOOP("Pages", "Unit kerja")), make<UnitPage>);
    workspace.addPage(PageId::Pegawai, label(QT_TRANSLATE_NOOP("Pages", "Pegawai")), make<PegawaiPage>);
    workspace.addPage(
        PageId::Organisasi, label(QT_TRANSLATE_NOOP("Pages", "Renstra dan PK")), make<OrganisasiPage>);
    workspace.addPage(PageId::Skp, label(QT_TRANSLATE_NOOP("Pages", "Penyusunan SKP")), make<SkpPage>);
    workspace.addPage(PageId::Matriks, label(QT_TRANSLATE_NOOP("Pages", "Matriks peran")), make<MatriksPage>);
    workspace.addPage(PageId::Penetapan, label(QT_TRANSLATE_NOOP("Pages", "Penetapan")), make<PenetapanPage>);
    workspace.addPage(
        PageId::Pelaksanaan, label(QT_TRANSLATE_NOOP("Pages", "Pelaksanaan")), make<PelaksanaanPage>);
    workspace.addPage(PageId::Bukti, label(QT_TRANSLATE_NOOP("Pages", "Bukti dukung")), make<BuktiPage>);
    workspace.addPage(PageId::Pembinaan, label(QT_TRANSLATE_NOOP("Pages", "Pembinaan")), make<PembinaanPage>);
    workspace.addPage(PageId::Evaluasi, label(QT_TRANSLATE_NOOP("Pages", "Evaluasi")), make<EvaluasiPage>);
    workspace.addPage(
        PageId::EvaluasiUnit, label(QT_TRANSLATE_NOOP("Pages", "Evaluasi unit")), make<EvaluasiUnitPage>);
    workspace.addPage(
        PageId::TindakLanjut, label(QT_TRANSLATE_NOOP("Pages", "Tindak lanjut")), make<TindakLanjutPage>);
    workspace.addPage(PageId::Karier, label(QT_TRANSLATE_NOOP("Pages", "Karier")), make<KarierPage>);
    workspace.addPage(PageId::Rekap, label(QT_TRANSLATE_NOOP("Pages", "Rekap")), make<RekapPage>);
    workspace.addPage(PageId::Massal, label(QT_TRANSLATE_NOOP("Pages", "Banyak sekaligus")), make<BulkPage>);
    workspace.addPage(
        PageId::PerubahanPerjanjian, label(QT_TRANSLATE_NOOP("Pages", "Perubahan PK")), make<PerjanjianPage>);
    workspace.addPage(PageId::Cetak, label(QT_TRANSLATE_NOOP("Pages", "Cetak")), make<PapersPage>);
    workspace.addPage(
        PageId::Pemeriksaan, label(QT_TRANSLATE_NOOP("Pages", "Periksa dokumen")), make<PemeriksaanPage>);
    workspace.addPage(PageId::Sampah, label(QT_TRANSLATE_NOOP("Pages", "Sampah")), make<SampahPage>);
    workspace.addPage(PageId::Setelan, label(QT_TRANSLATE_NOOP("Pages", "Setelan")), make<SettingsPage>);
}

void showSkpOn(Page* page, const SkpKunci& kunci, const QString& kolom)
{
    if (auto* skp = qobject_cast<SkpPage*>(page)) {
        skp->showSkp(kunci, kolom);
    } else if (auto* penetapan = qobject_cast<PenetapanPage*>(page)) {
        penetapan->showSkp(kunci);
    } else if (auto* pelaksanaan = qobject_cast<PelaksanaanPage*>(page)) {
        pelaksanaan->showSkp(kunci);
    } else if (auto* pembinaan = qobject_cast<PembinaanPage*>(page)) {
        pembinaan->showSkp(kunci);
    } else if (auto* evaluasi = qobject_cast<EvaluasiPage*>(page)) {
        evaluasi->showSkp(kunci, kolom);
    } else if (auto* tindakLanjut = qobject_cast<TindakLanjutPage*>(page)) {
        tindakLanjut->showSkp(kunci);
    } else if (auto* perjanjian = qobject_cast<PerjanjianPage*>(page)) {
        perjanjian->showLeader(kunci);
    }
}

void showPapersOn(Page* page, const std::vector<DocumentRequest>& requests)
{
    if (auto* papers = qobject_cast<PapersPage*>(page)) {
        papers->show(requests);
    }
}

void showPegawaiOn(Page* page, const PegawaiKunci& kunci)
{
    if (auto* people = qobject_cast<PegawaiPage*>(page)) {
        people->showPegawai(kunci);
    } else if (auto* karier = qobject_cast<KarierPage*>(page)) {
        karier->showPegawai(kunci);
    }
}

void evaluateOn(Page* page, CaraEvaluasi cara)
{
    if (auto* evaluasi = qobject_cast<EvaluasiPage*>(page)) {
        evaluasi->begin(cara);
    }
}

} // namespace kinerja
